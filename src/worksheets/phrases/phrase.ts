import { followLanguages } from './follow-languages.ts';
import { loadBlanks } from './load-blanks.ts';

/** The words of a phrase: in the two languages that the reader chooses, with their blanks as fields. */
export class Phrase extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    followLanguages(this, this.#connection.signal);
    loadBlanks(this, this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }
}
