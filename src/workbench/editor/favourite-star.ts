import { onFavourites, readFavourites } from '../read-favourites.ts';

/** The star of a page: pressed while the page is one of the reader's favourites. Its button gives the command. */
export class FavouriteStar extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    onFavourites(() => this.#show(), this.#connection.signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #show(): void {
    const button = this.querySelector('button');
    const use = this.querySelector('use');
    const isPinned = readFavourites().includes(button?.dataset['about'] ?? '');
    button?.setAttribute('aria-pressed', String(isPinned));
    use?.setAttribute('href', `${use.getAttribute('href')?.split('#')[0] ?? ''}#favourite${isPinned ? '-on' : ''}`);
  }
}
