import { prepareSearch } from './prepare-search.ts';
import { HistoryWalk, joinHistory, readHistory } from './search-history.ts';

/** A reader who types goes on typing; one who stops wants to see something. In milliseconds. */
const pause = 120;

/** The field that queries are typed into: it waits for who types, and goes through what was searched for before. */
export class QueryField {
  readonly input: HTMLInputElement;
  #tell: () => void;
  #timer = 0;
  #walk = new HistoryWalk();
  /** Something was typed since the last search that led somewhere. */
  #isTyped = false;

  constructor(input: HTMLInputElement, tell: () => void, signal: AbortSignal) {
    this.input = input;
    this.#tell = tell;
    input.addEventListener('focus', prepareSearch, { signal });
    input.addEventListener('input', () => this.#type(), { signal });
    signal.addEventListener('abort', () => this.settle());
  }

  get query(): string {
    return this.input.value.trim();
  }

  /** Shows another query. */
  set query(query: string) {
    if (query !== this.query) this.input.value = query;
  }

  /** Puts the reader into the field, with what stands in it selected, or what they have typed ahead. Who is typing goes on. */
  focus(typed = ''): void {
    const isTyping = this.#isTyped && document.activeElement === this.input;
    this.input.focus();
    if (typed === '' && !isTyping) this.input.select();
    if (typed === '') return;
    this.input.value = typed;
    this.#type();
  }

  /** Empties the field at once. */
  clear(): void {
    this.input.value = '';
    this.input.focus();
    this.#isTyped = false;
    this.#tell();
  }

  /** What was waited for is being done. */
  settle(): void {
    clearTimeout(this.#timer);
  }

  /** The query led somewhere: it may be gone back to. */
  join(): void {
    joinHistory(this.query);
    this.#walk.stop();
    this.#isTyped = false;
  }

  /** Does what a key means here: earlier queries, or an empty field; says whether it means anything. */
  press(key: string): boolean {
    if (key === 'ArrowUp') return this.#goBack(1);
    if (key === 'ArrowDown') return this.#walk.isUnderWay && this.#goBack(-1);
    if (key !== 'Escape' || this.input.value === '') return false;
    this.clear();
    return true;
  }

  #type(): void {
    this.#walk.stop();
    this.#isTyped = true;
    this.#later();
  }

  #later(): void {
    this.settle();
    this.#timer = window.setTimeout(this.#tell, pause);
  }

  /** Only from an empty field, or one that nothing was typed into: what somebody has just typed is not taken from them. */
  #goBack(by: 1 | -1): boolean {
    if (this.query !== '' && this.#isTyped) return false;
    const query = this.#walk.step(this.input.value, by, readHistory());
    if (query === undefined) return by === 1;
    this.input.value = query;
    this.#isTyped = false;
    this.#later();
    return true;
  }
}
