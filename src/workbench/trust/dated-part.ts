import { today } from './today.ts';

/** A part that counts only on some days: hidden before `data-from`, and after `data-until`. */
export class DatedPart extends HTMLElement {
  connectedCallback(): void {
    const { from, until } = this.dataset;
    const day = today();
    this.hidden = (from !== undefined && day < from) || (until !== undefined && day > until);
  }
}
