import { sayAloud } from '../../components/say-aloud.ts';
import { addressHere } from '../../workbench/address-here.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { today } from '../../workbench/trust/today.ts';
import type { Pace } from '../csv/pace.ts';
import type { CsvReading } from '../csv/read-csv.ts';
import { takeDrops } from '../frame/take-file.ts';
import { sheetDataIn } from '../sheet-data-in.ts';
import { keptPart } from './kept-part.ts';
import { LogView } from './log-view.ts';
import { pageLimits } from './page-limits.ts';
import { countLog, readLog } from './read-log.ts';
import { progressPart, startPart } from './start-part.ts';
import type { Words } from './words.ts';
import { Work } from './work.ts';

/** Where the example lies, in every language. */
const example = '/workbench/example-contacts.csv';

/** The touch counter: takes a log of contacts and says how often each purchase was touched. Nothing leaves the browser. */
export class TouchCount extends HTMLElement {
  static words: Words;
  #connection = new AbortController();
  readonly #work = new Work();
  readonly #heading = element('h2', { tabindex: '-1' });
  readonly #body = element('div', {});

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#heading.textContent = TouchCount.words.t.title;
    this.append(this.#heading, this.#body);
    this.#showStart();
    takeDrops(this, (file) => void this.#take(file, file.name), signal);
    document.addEventListener('paste', (event) => this.#paste(event), { signal });
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#isIn('reading') && this.#stop(), {
      signal,
    });
    this.dataset['live'] = '';
  }

  disconnectedCallback(): void {
    this.#connection.abort();
    this.#work.end();
  }

  #isIn(state: 'start' | 'reading' | 'result'): boolean {
    return this.dataset['state'] === state;
  }

  #show(state: 'start' | 'reading' | 'result', ...parts: HTMLElement[]): void {
    this.dataset['state'] = state;
    this.#body.replaceChildren(...parts);
  }

  #showStart(problem?: string): void {
    const start = startPart(TouchCount.words, {
      take: (file, name) => void this.#take(file, name),
      takeExample: () => void this.#takeExample(),
    });
    const kept = element('div', {});
    void keptPart(TouchCount.words).then((counts) => kept.replaceWith(counts));
    this.#show('start', ...(problem ? [element('p', { class: 'problem', role: 'alert' }, problem)] : []), start, kept);
  }

  /** Lines pasted anywhere on the page are meant for the sheet, unless they were pasted into a field. */
  #paste(event: ClipboardEvent): void {
    const { target, clipboardData } = event;
    if (target instanceof Element && target.closest('input, textarea, [contenteditable], dialog')) return;
    const file = clipboardData?.files[0];
    const text = clipboardData?.getData('text/plain') ?? '';
    if (!file && !text.trim().includes('\n')) return;
    event.preventDefault();
    void this.#take(file ?? new Blob([text]), file?.name ?? TouchCount.words.t.pastedName);
  }

  async #takeExample(): Promise<void> {
    const { t } = TouchCount.words;
    const answer = await fetch(addressHere(example)).catch(() => undefined);
    if (answer?.ok) await this.#take(await answer.blob(), t.exampleName);
    else this.#showStart(t.problems.noExample);
  }

  /** Reads a file, finds its columns and counts. What is known better replaces what the file tells. */
  async #take(file: Blob, name: string, known?: CsvReading): Promise<void> {
    const { words } = TouchCount;
    await this.#work.begin(
      async (pace) => {
        const log = await readLog(file, name, pace, known);
        if (typeof log === 'string') return this.#showStart(fillIn(words.t.problems[log], name));
        const view = new LogView(log, {
          ...{ words, limits: pageLimits(sheetDataIn(this), words.lang), page: sheetDataIn(this).page },
          readAnew: (better, field) => void this.#take(file, name, better).then(() => this.#focusField(field)),
          countAnew: (changed) =>
            this.#work.begin(async (again) => view.show(changed, await this.#count(changed, again))),
          leave: () => this.#again(),
        });
        const count = await this.#count(log, pace);
        await pace.rest(1);
        view.show(log, count);
        this.#show('result', ...view.parts);
        if (!known) this.#heading.focus();
      },
      (cancel) => {
        const progress = progressPart(words, name, cancel);
        this.#show('reading', progress.part);
        progress.part.querySelector('button')!.focus();
        return progress.tell;
      },
      () => this.#stop(),
    );
  }

  #count(log: Parameters<typeof countLog>[0], pace: Pace): ReturnType<typeof countLog> {
    return countLog(log, Date.parse(today()) / 86_400_000, pace);
  }

  #stop(): void {
    this.#work.end();
    this.#showStart();
    this.#heading.focus();
    sayAloud(TouchCount.words.t.cancelled);
  }

  #again(): void {
    this.#showStart();
    this.#body.querySelector('button')!.focus();
  }

  /** Back to the field that the reader has changed, in the parts that were made anew. */
  #focusField(name: string): void {
    const field = this.querySelector<HTMLSelectElement>(`select[name='${name}']`);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  }
}
