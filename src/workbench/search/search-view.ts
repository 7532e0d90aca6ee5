import { today } from '../trust/today.ts';
import { find, mostPages, type FoundPage } from './find.ts';
import { button, element, link, resultList, type ResultTexts } from './result-list.ts';

/** The words of the search page, in its language. */
interface SearchTexts extends ResultTexts {
  /** How many pages were found, by number. */
  counts: readonly string[];
  cut: string;
  loading: string;
  empty: string;
  emptyHint: string;
  failed: string;
  retry: string;
  contents: string;
}

/** A reader who types goes on typing; one who stops wants to see something. */
const pause = 120;

/** Searches as the reader types. The address holds the query, so that a result list can be sent to a colleague. */
export class SearchView extends HTMLElement {
  #connection = new AbortController();
  #texts!: SearchTexts;
  #round = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.#texts = JSON.parse(document.querySelector('#search-texts')!.textContent) as SearchTexts;
    this.hidden = false;
    this.#fillIn();
    const { signal } = this.#connection;
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), void this.#openFirst()), { signal });
    this.#form.addEventListener('input', () => this.#later(), { signal });
    addEventListener('popstate', () => (this.#fillIn(), void this.#search()), { signal });
    this.#input.focus();
    void this.#search();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
    clearTimeout(this.#timer);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('#search-query')!;
  }

  /** Puts what the address says into the form. */
  #fillIn(): void {
    const parameters = new URLSearchParams(location.search);
    for (const field of this.#form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = parameters.get(field.name) === field.value;
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = parameters.get(field.name) ?? '';
    }
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), pause);
  }

  #values(): Record<string, string> {
    const filled = [...new FormData(this.#form)].map(([name, value]) => [name, String(value).trim()]);
    return Object.fromEntries(filled.filter(([, value]) => value !== ''));
  }

  /** Shows what the form asks for. Of two searches at once, the older one shows nothing any more. */
  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const round = (this.#round += 1);
    const { q: query = '', drafts, ...filters } = this.#values();
    this.#noteInAddress();
    this.#countFilters(Object.keys(filters).length + (drafts ? 1 : 0));
    if (query === '') return this.#show('');

    this.#say(this.#texts.loading);
    const { lang = '', sourceLang = '' } = this.dataset;
    const base = document.documentElement.dataset['base'] ?? '/';
    try {
      const found = await find({
        query,
        filters,
        drafts: drafts !== undefined,
        lang,
        sourceLang,
        base,
        today: today(),
      });
      if (round === this.#round) this.#showFound(query, found);
    } catch {
      // Whatever went wrong, an empty list would be a lie: the reader is told, and may try again.
      if (round === this.#round) this.#fail();
    }
  }

  #noteInAddress(): void {
    const parameters = new URLSearchParams(this.#values()).toString();
    history.replaceState(null, '', parameters === '' ? location.pathname : `?${parameters}`);
  }

  #countFilters(chosen: number): void {
    this.querySelector('[data-filter-count]')!.textContent = chosen > 0 ? `(${chosen})` : '';
    if (chosen > 0) this.querySelector('details')!.open = true;
  }

  #showFound(query: string, { pages, isCut }: { pages: readonly FoundPage[]; isCut: boolean }): void {
    if (pages.length === 0)
      return this.#show(this.#texts.empty.replace('%', query), element('p', this.#texts.emptyHint), this.#contents());
    const status = isCut ? this.#texts.cut : this.#texts.counts[Math.min(pages.length, mostPages)]!;
    this.#show(status, ...resultList(pages, this.#texts, this.dataset['lang']!));
  }

  #fail(): void {
    const retry = button(this.#texts.retry, 'search-retry');
    retry.addEventListener('click', () => void this.#search());
    this.#show(this.#texts.failed, retry, this.#contents());
  }

  #contents(): HTMLElement {
    const line = element('p');
    line.append(link(this.dataset['contents']!, this.#texts.contents));
    return line;
  }

  #show(status: string, ...parts: readonly HTMLElement[]): void {
    this.#say(status);
    this.querySelector('[data-results]')!.replaceChildren(...parts);
  }

  #say(status: string): void {
    this.querySelector('[data-status]')!.textContent = status;
  }

  /** Enter opens the best page, once the search for what stands in the field is done. */
  async #openFirst(): Promise<void> {
    await this.#search();
    const first = this.querySelector<HTMLAnchorElement>('.result a');
    if (first) location.assign(first.href);
  }
}
