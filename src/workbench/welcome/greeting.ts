import { partOfDay } from './of-day.ts';

/** Greets by the reader's own clock. */
export class Greeting extends HTMLElement {
  connectedCallback(): void {
    this.textContent = this.dataset[partOfDay(new Date().getHours())] ?? '';
  }
}
