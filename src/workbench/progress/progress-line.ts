import { sayDay } from '../../base/day.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import { onKeptElsewhere } from '../store.ts';
import { today } from '../trust/today.ts';
import { keepRuns, readRuns, runsName } from './kept-runs.ts';
import { keysOf, runOf, withoutRun, withRun, type Run } from './runs.ts';
import { sayProgress } from './say-progress.ts';

/** How long ticks that were cleared can be had back, in milliseconds. */
const undoTime = 10_000;

/** The words of the line, which the page carries in its own language. */
interface Words {
  count: string;
  since: string;
  cleared: string;
  back: string;
}

/**
 * The line below the boxes of a checklist or a path: keeps their ticks on this device, says how many there are, and clears
 * them. The boxes are all those of its article.
 */
export class ProgressLine extends HTMLElement {
  #connection = new AbortController();
  #boxes: HTMLInputElement[] = [];
  #keys: string[] = [];
  #cleared: Run | undefined;
  #timer = 0;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const article = this.closest('article');
    this.#boxes = [...(article?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    this.#keys = keysOf(this.#boxes.map((box) => box.dataset['key'] ?? box.closest('label')?.textContent ?? ''));
    this.#restore();
    for (const box of this.#boxes) box.addEventListener('change', () => this.#keep(), { signal });
    this.#button('clear')?.addEventListener('click', () => this.#clear(), { signal });
    this.#button('undo')?.addEventListener('click', () => this.#undo(), { signal });
    onKeptElsewhere((name) => (name ?? runsName) === runsName && this.#restore(), signal);
    addEventListener('pageshow', () => this.#restore(), { signal });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
    clearTimeout(this.#timer);
  }

  #restore(): void {
    const { page, repeats } = this.dataset;
    const run = runOf(readRuns(), page ?? '', { today: today(), repeats: repeats !== undefined });
    for (const [index, box] of this.#boxes.entries())
      box.checked = run?.done.includes(this.#keys[index] ?? '') ?? false;
    this.#show(run?.on);
    this.dataset['restored'] = '';
  }

  #keep(): void {
    const done = this.#keys.filter((_, index) => this.#boxes[index]?.checked);
    const run = { page: this.dataset['page'] ?? '', done, of: this.#keys.length, on: today() };
    keepRuns(withRun(readRuns(), run));
    this.#forgetCleared();
    this.#show(run.on);
  }

  #clear(): void {
    const { page = '' } = this.dataset;
    this.#cleared = readRuns().find((run) => run.page === page);
    keepRuns(withoutRun(readRuns(), page));
    this.#restore();
    this.#offerUndo(true);
    sayAloud(this.#words().cleared);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#forgetCleared(), undoTime);
  }

  #undo(): void {
    if (this.#cleared) keepRuns(withRun(readRuns(), this.#cleared));
    this.#forgetCleared();
    this.#restore();
    sayAloud(this.#words().back);
    this.#button('clear')?.focus();
  }

  #forgetCleared(): void {
    clearTimeout(this.#timer);
    this.#cleared = undefined;
    this.#offerUndo(false);
  }

  /** Undo stands where Clear stood, so that it is under the finger that may have slipped. The focus is not lost with it. */
  #offerUndo(isOffered: boolean): void {
    const undo = this.#button('undo');
    const hadFocus = document.activeElement === undo;
    if (undo) undo.hidden = !isOffered;
    const clear = this.#button('clear');
    if (clear) clear.hidden = isOffered;
    if (isOffered) undo?.focus();
    else if (hadFocus) (clear?.disabled ? this.#boxes[0] : clear)?.focus({ preventScroll: true });
  }

  /** The count, and the day of the last tick if that was not today. */
  #show(on: string | undefined): void {
    const done = this.#boxes.filter(({ checked }) => checked).length;
    const { count, since } = this.#words();
    const said = sayProgress(count, done, this.#boxes.length);
    const isOlder = done > 0 && on !== undefined && on < today();
    this.#write('count', said);
    this.#write('since', isOlder ? since.replace('%', sayDay(on, this.lang || document.documentElement.lang)) : '');
    const bar = this.querySelector('progress');
    if (bar) bar.value = done;
    this.#button('clear')?.toggleAttribute('disabled', done === 0);
  }

  #write(place: string, words: string): void {
    const element = this.querySelector(`[data-${place}]`);
    if (element) element.textContent = words;
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector(`button[data-${name}]`);
  }

  #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '{}') as Words;
  }
}
