import { phone } from '../commands/contexts.ts';
import { buttonFor } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import { chosenHits, sorted } from './facets.ts';
import type { SearchAnswer } from './find.ts';
import type { Hit } from './hit.ts';
import { keepSearch, mostKept } from './kept-search.ts';
import { beforeSearch, contentsLink, notesAbove, type Noted } from './notes.ts';
import { markCurrent } from './open-result.ts';
import { readersLang } from './readers-lang.ts';
import { queryWords } from '../side-bar/match-title.ts';
import { inTime, nextRows, pageSize } from './result-list.ts';
import type { ResultRow, RowLook } from './result-row.ts';
import { readHistory } from './search-history.ts';
import { choicesOf, type SearchState } from './search-state.ts';
import { soon } from './soon.ts';
import type { SearchWords } from './search-words.ts';
import { toggleSections } from './sections.ts';

/** What stands below the field: how much was found, what has to be said of it, and the pages themselves. */
export class FoundPart {
  readonly element: HTMLElement;
  #words: SearchWords;
  #heading: RowLook['heading'];
  #hits: readonly Hit[] = [];
  #telling: readonly string[] = [];
  #rows: ResultRow[] = [];
  #look: RowLook | undefined;
  /** Counts what was asked to be shown: of two at once, the older is not shown any more. */
  #round = 0;

  constructor(element: HTMLElement, words: SearchWords, heading: RowLook['heading']) {
    this.element = element;
    this.#words = words;
    this.#heading = heading;
  }

  /** Whether it shows what it has drawn itself, and not what was restored. */
  get isLive(): boolean {
    return this.#look !== undefined;
  }

  /** Shows that something is on its way, while what was found before still stands. */
  wait(): void {
    this.element.ariaBusy = 'true';
  }

  /** Shows what can be done before anything is typed. */
  showStart(): void {
    this.#round += 1;
    this.#draw([]);
    this.#say('', []);
    this.#put('after', beforeSearch(readHistory(), this.#words));
    this.#put('notes', []);
    void this.#answer('');
  }

  /** Shows the first pages of an answer; says how many there are in all, once they stand there. */
  async show(noted: Noted): Promise<number> {
    const round = (this.#round += 1);
    const { state, answer } = noted;
    this.#hits = answer ? sorted(chosenHits(answer.hits, state.chosen), state.sort) : [];
    this.#telling = answer?.telling ?? [];
    this.#look = this.#lookOf(state, answer);
    const asked = answer?.corrected ?? state.query;
    const [rows] = await Promise.all([nextRows(this.#hits, 0, this.#look), this.#answer(asked)]);
    const isNone = this.#hits.length === 0 && answer !== undefined && !answer.isIncomplete;
    const after = isNone ? await this.#nothing(noted) : this.#more();
    const { length } = this.#hits;
    if (round !== this.#round) return length;
    this.#draw(rows);
    this.element.querySelector('select')!.value = state.sort;
    this.#say(this.#statusOf(state, answer), rows);
    this.#put('notes', notesAbove(noted));
    this.#put('after', after);
    this.#keep(rows, round);
    return length;
  }

  /** Shows the next pages. The keyboard goes on at the first of them. */
  async showMore(): Promise<void> {
    const round = this.#round;
    const rows = await nextRows(this.#hits, this.#rows.length, this.#look!);
    if (round !== this.#round) return;
    this.#rows.push(...rows);
    this.#part('results').append(...rows.map(({ element }) => element));
    this.#put('after', this.#more());
    rows[0]?.element.querySelector('a')?.focus();
    this.#keep(rows, round);
  }

  /** Closes the sections of all pages, or opens them where all are closed. */
  toggleAll(): void {
    const twisties = [...this.element.querySelectorAll<HTMLElement>('.twistie:not([hidden])')];
    const isOpen = twisties.every(({ ariaExpanded }) => ariaExpanded !== 'true');
    for (const twistie of twisties) toggleSections(twistie, isOpen);
    if (this.#look) this.#look.isClosed = !isOpen;
  }

  #lookOf({ query, isEveryLanguage }: SearchState, answer: SearchAnswer | undefined): RowLook {
    return {
      telling: answer?.telling ?? queryWords(query),
      words: this.#words,
      heading: this.#heading,
      isEveryLanguage,
      isClosed: this.#look?.isClosed ?? (this.#heading === 'h3' || matchMedia(phone).matches),
    };
  }

  #draw(rows: ResultRow[]): void {
    this.#rows = rows;
    this.#part('results').replaceChildren(...rows.map(({ element }) => element));
    markCurrent(this.element);
    this.element.ariaBusy = null;
  }

  #statusOf({ query, chosen }: SearchState, answer: SearchAnswer | undefined): string {
    const { texts } = this.#words;
    const asked = answer?.corrected ?? query;
    if (this.#hits.length > 0) return fillIn(sayCount(texts.found, this.#hits.length), asked);
    if (!answer || answer.isIncomplete) return texts.incomplete;
    return fillIn(choicesOf(chosen).length > 0 ? texts.noneChosen : texts.none, asked);
  }

  #say(status: string, rows: readonly ResultRow[]): void {
    const line = this.element.querySelector('[role=status]')!;
    if (line.textContent !== status) line.textContent = status;
    this.element.querySelector<HTMLElement>('.bar')!.toggleAttribute('data-bare', rows.length === 0);
  }

  /** Ways out of an empty list; the one to all contents in any case. */
  async #nothing(noted: Noted): Promise<HTMLElement[]> {
    try {
      return await (await import('./nothing-found.ts')).nothingFound(noted);
    } catch {
      return [contentsLink(this.#words.texts)];
    }
  }

  #more(): HTMLElement[] {
    if (this.#hits.length <= pageSize) return [];
    return [buttonFor(this.#words.texts.more, () => undefined, { class: 'button secondary', 'data-act': 'more' })];
  }

  /** Keeps what was found, at once and again when an excerpt has come, so that keys lead through it from any page. */
  #keep(rows: readonly ResultRow[], round: number): void {
    const keep = () => {
      if (round !== this.#round) return;
      const words = [...new Set(this.#rows.flatMap(({ text }) => text?.met ?? []))].slice(0, mostKept);
      keepSearch({ hits: this.#keptHits(), words, telling: this.#telling });
      this.#sayPlaces();
      markCurrent(this.element);
    };
    keep();
    const keepSoon = soon(keep);
    for (const { filled } of rows) void filled.then(keepSoon);
  }

  #keptHits() {
    const kept = this.#rows.map((row) => row.kept);
    const rest = this.#hits.slice(kept.length, mostKept).map(({ title, href, kindName: kind }) => ({
      ...{ title, href, kind, excerpt: '' },
      sections: [],
    }));
    return [...kept, ...rest].slice(0, mostKept);
  }

  #sayPlaces(): void {
    const places = this.#rows.reduce((sum, row) => sum + row.places, 0);
    this.element.querySelector('.bar .places')!.textContent =
      places > 0 ? sayCount(this.#words.texts.places, places) : '';
  }

  /** The card above the results comes with them, unless it is late. */
  async #answer(query: string): Promise<void> {
    const slot = this.#part('answer');
    if (query === '' && slot.childElementCount === 0) return;
    const drawn = import('./answer/answer-card.ts').then(({ drawAnswer }) => drawAnswer(slot, query, readersLang()));
    // Where the card cannot be had, there are the results.
    await inTime(drawn.catch(() => undefined));
  }

  #put(part: 'notes' | 'after', what: readonly HTMLElement[]): void {
    this.#part(part).replaceChildren(...what);
  }

  #part(name: 'notes' | 'results' | 'after' | 'answer'): HTMLElement {
    return this.element.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}
