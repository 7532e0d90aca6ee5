import { clientTexts } from '../../components/client-texts.ts';
import { trustState, type TrustFacts } from '../../model/trust.ts';
import { today } from './today.ts';

/** Says what a reader may believe of a page on the day it is read. Without script its page shows the day of the next review. */
export class TrustBadge extends HTMLElement {
  connectedCallback(): void {
    const { status = 'active', next, edited } = this.dataset;
    const state = trustState({ status: status as TrustFacts['status'], next, edited: edited !== undefined }, today());
    this.dataset['state'] = state;
    const word = this.querySelector('[data-word]');
    const words = clientTexts().trust[state];
    if (word) word.textContent = words;
    if (word?.className) this.title = words;
    const use = this.querySelector('use');
    use?.setAttribute('href', `${use.getAttribute('href')?.split('#')[0] ?? ''}#${state}`);
  }
}
