import { breathe } from '../../base/slices.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { closeFacets, drawChips, fillFacets, toggleFilters } from './chips.ts';
import type { Facet } from './facets.ts';
import { find, type SearchAnswer, type SearchRequest } from './find.ts';
import { FoundPart } from './found-part.ts';
import { keepSearch, keptSearch } from './kept-search.ts';
import { markCurrent, noteOpened } from './open-result.ts';
import { QueryField } from './query-field.ts';
import { readersLang } from './readers-lang.ts';
import { goAmongResults, openBeside } from './result-keys.ts';
import { bePage, noteInAddress } from './search-page.ts';
import { readAddress, toAddress, toggled, type SearchState } from './search-state.ts';
import type { SearchWords } from './search-words.ts';
import { sectionHere } from './section-here.ts';
import { showAllSections, toggleSections } from './sections.ts';
import { copySearch, openAsPage } from './send-search.ts';
import { buildView, type Place } from './view-parts.ts';

/**
 * Searches as the reader types: on a page of its own, whose address says what is asked, or in the side bar, a drawer or a
 * sheet, where it goes on from page to page. What was restored from the last page stays until something else is asked.
 */
export class SearchView extends HTMLElement {
  /** They are there before the first view is. */
  static words: SearchWords;

  #connection = new AbortController();
  #state!: SearchState;
  #asked: { request: string; answer: Promise<SearchAnswer | undefined> } | undefined;
  /** Counts what was asked: of two questions at once, the older one shows nothing any more. */
  #round = 0;
  #controls!: HTMLElement;
  #field!: QueryField;
  #found!: FoundPart;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#state = this.#isPage ? readAddress(location.search) : keptSearch().state;
    const { controls, found, isRestored } = buildView(this, this.dataset['place'] as Place, SearchView.words);
    this.#controls = controls;
    this.#found = new FoundPart(found, SearchView.words, this.#isPage ? 'h2' : 'h3');
    this.#field = new QueryField(controls.querySelector('input')!, () => void this.#take(), signal);
    this.#listen(signal);
    if (this.#isPage) bePage({ view: this, controls, signal, show: (state) => this.#follow(state) });
    if (isRestored) markCurrent(found);
    else void this.#search();
    // The field of the page can be typed into before this script has come.
    const typedAhead = this.#isPage && this.#field.query !== this.#state.query ? this.#field.input.value : '';
    this.#field.query = this.#state.query;
    if (this.#isPage) this.focusField(typedAhead);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /** Puts the reader into the field, with what stands in it selected, or what they have typed ahead. */
  focusField(typed = ''): void {
    this.#field.focus(typed);
  }

  /** What the search answers to a query in the reader's language. The view asks by it, and so do the tests of the search. */
  answerTo(query: string, how: Pick<SearchRequest, 'isEveryLanguage' | 'isLiteral'> = {}): Promise<SearchAnswer> {
    return find({ query, lang: readersLang(), ...how });
  }

  get #isPage(): boolean {
    return this.dataset['place'] === 'page';
  }

  #listen(signal: AbortSignal): void {
    for (const part of [this.#controls, this.#found.element]) {
      part.addEventListener('click', (event) => this.#click(event), { signal });
      part.addEventListener('keydown', (event) => this.#press(event), { signal });
      part.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    }
    this.#controls.addEventListener('submit', (event) => (event.preventDefault(), void this.#submit()), { signal });
    closeFacets(this.#controls.querySelector('.facets')!, signal);
  }

  /** Asks for what stands in the field. Another query is corrected again. */
  #take(): Promise<void> {
    const { query } = this.#field;
    if (query !== this.#state.query) this.#state = { ...this.#state, query, isLiteral: false };
    if (this.#isPage) noteInAddress(this.#state, false);
    return this.#search();
  }

  /** Asks for something else: one step back leads to what was asked before. */
  #change(change: Partial<SearchState>): void {
    const state = { ...this.#state, ...change };
    if (this.#isPage) noteInAddress(state, true);
    this.#put(state);
  }

  /** Another address may ask for the same, with another page at the side. */
  #follow(state: SearchState): void {
    if (toAddress(state) !== toAddress(this.#state)) this.#put(state);
  }

  #put(state: SearchState): void {
    this.#state = state;
    this.#field.query = state.query;
    void this.#search();
  }

  async #search(): Promise<void> {
    this.#field.settle();
    const round = (this.#round += 1);
    const state = this.#state;
    const { words } = SearchView;
    keepSearch({ state });
    const hasLanguages = words.orderOf('lang').length > 1;
    drawChips(this.#controls.querySelector('.chips')!, { ...state, hasLanguages, section: sectionHere(), words });
    if (state.query === '') {
      void this.#fillFacets(undefined, 0);
      return this.#found.showStart();
    }
    this.#found.wait();
    const answer = await this.#ask();
    if (round !== this.#round) return;
    const found = await this.#found.show({
      ...{ state, answer, words, hasLanguages },
      change: (change) => this.#change(change),
      retry: () => void this.#search(),
    });
    await breathe();
    if (round === this.#round) await this.#fillFacets(answer, found);
  }

  /** The answer to what is asked; undefined where nobody can say. Filters and order are not asked about again. */
  async #ask(): Promise<SearchAnswer | undefined> {
    const { query, isEveryLanguage, isLiteral } = this.#state;
    const request = JSON.stringify([query, isEveryLanguage, isLiteral]);
    if (this.#asked?.request !== request)
      this.#asked = { request, answer: this.answerTo(query, { isEveryLanguage, isLiteral }).catch(() => undefined) };
    const answer = await this.#asked.answer;
    if (!answer || answer.isIncomplete) this.#asked = undefined;
    return answer;
  }

  #fillFacets(answer: SearchAnswer | undefined, left: number): Promise<void> {
    const box = this.#controls.querySelector<HTMLElement>('.facets')!;
    return fillFacets(box, { hits: answer?.hits ?? [], chosen: this.#state.chosen, left, words: SearchView.words });
  }

  /** What is chosen in the lists and in the order. */
  #choose(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) this.#change({ sort: target.value as SearchState['sort'] });
    else if (target instanceof HTMLInputElement && target.type === 'checkbox')
      this.#change({ chosen: toggled(this.#state.chosen, target.name as Facet, target.value) });
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-hit]');
    // With Alt it opens at the side.
    if (link && (event.altKey || isPlainClick(event))) {
      this.#field.join();
      noteOpened(link);
    }
    const pressed = link ? null : target.closest<HTMLElement>('[data-act]');
    if (pressed) void this.#acts[pressed.dataset['act'] ?? '']?.(pressed);
  }

  #acts: Readonly<Record<string, (pressed: HTMLElement) => unknown>> = {
    filters: () => toggleFilters(this.#controls),
    toggle: ({ dataset: { facet, value = '' } }) =>
      this.#change({ chosen: toggled(this.#state.chosen, facet as Facet, value) }),
    every: () => this.#change({ isEveryLanguage: !this.#state.isEveryLanguage }),
    clear: () => this.#change({ chosen: {} }),
    again: ({ dataset: { query = '' } }) => this.#change({ query, isLiteral: false }),
    clearQuery: () => this.#field.clear(),
    copy: () => copySearch(this.#state),
    page: () => openAsPage(this.#state),
    close: () => this.closest('dialog')?.close(),
    sections: (pressed) => toggleSections(pressed),
    moreSections: (pressed) => showAllSections(pressed),
    toggleAll: () => this.#found.toggleAll(),
    more: async () => {
      if (!this.#found.isLive) await this.#search();
      return this.#found.showMore();
    },
  };

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const { input } = this.#field;
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    const isMeantHere =
      (event.target === input && !hasModifier && this.#field.press(event.key)) ||
      goAmongResults(event, input, this.#found.element) ||
      openBeside(event);
    if (isMeantHere) event.preventDefault();
  }

  /** Enter opens the best page, once what stands in the field was searched for. On a screen keyboard it shows the pages. */
  async #submit(): Promise<void> {
    this.#field.join();
    if (this.#field.query !== this.#state.query || this.#found.element.ariaBusy) await this.#take();
    if (matchMedia('(pointer: coarse)').matches) this.#field.input.blur();
    else this.#found.element.querySelector<HTMLElement>('[data-results] a[data-hit]')?.click();
  }
}
