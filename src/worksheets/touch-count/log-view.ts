import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { Count } from './count-contacts.ts';
import { datePart, filePart, sayDates, type Log, type LogChanges } from './file-part.ts';
import type { Limits } from './figures.ts';
import { limitsPart } from './limits-part.ts';
import type { PageLimits } from './page-limits.ts';
import { resultPart, tellCount } from './result-part.ts';
import { saidPart } from './said-part.ts';
import type { Words } from './words.ts';

export interface LogViewParts {
  words: Words;
  limits: PageLimits;
  /** The id of the page. */
  page: string;
  readAnew: LogChanges['readAnew'];
  /** Counts the log as it was changed, and shows it again. */
  countAnew: (log: Log) => void;
  leave: () => void;
}

/** A log that was read: how, what is to be known about its lines, and what it says. Its fields stay while figures change. */
export class LogView {
  readonly parts: HTMLElement[];
  readonly #asked = element('div', {});
  readonly #dates = element('p', {});
  readonly #said = element('div', { class: 'said' });
  readonly #result = element('div', {});
  readonly #given: LogViewParts;
  #log: Log;
  #count: Count | undefined;
  #limits: Limits;

  constructor(log: Log, given: LogViewParts) {
    const { words, limits } = given;
    this.#given = given;
    this.#log = log;
    this.#limits = limits.own;
    const tell = (changed: Limits): void => {
      this.#limits = changed;
      this.#showFigures();
    };
    this.parts = [
      element(
        'p',
        { class: 'file-name' },
        element('strong', {}, log.name),
        sheetButton({ words: words.t.otherFile, act: given.leave }),
      ),
      this.#asked,
      this.#said,
      filePart(log, words, { readAnew: given.readAnew, countAnew: this.#change, dates: this.#dates }),
      limitsPart({ ...limits, tell }, words),
      this.#result,
    ];
  }

  /** Shows what was counted, and says it to those who do not see it. The question stays while its answer is being given. */
  show(log: Log, count: Count | undefined): void {
    const { words } = this.#given;
    const isAnswer = this.#log.dateOrder !== log.dateOrder && log.dateOrder !== undefined;
    this.#log = log;
    this.#count = count;
    if (!isAnswer) {
      const asked = count && datePart(count, words, this.#change);
      this.#asked.replaceChildren(...(asked ? [asked] : []));
    }
    this.#dates.textContent = count ? sayDates(log, count, words) : '';
    this.#said.replaceChildren(...(count ? [saidPart(count, words)] : []));
    this.#showFigures();
    if (count) tellCount(count, words);
  }

  readonly #change: LogChanges['countAnew'] = (change) => this.#given.countAnew({ ...this.#log, ...change });

  #showFigures(): void {
    const { words, limits, page } = this.#given;
    const [log, count] = [this.#log, this.#count];
    const shown = count && resultPart({ log, count, limits: this.#limits, currency: limits.currency, page }, words);
    const problem = count ? fillIn(words.t.problems.noOrders, log.name) : words.t.columns.choose;
    this.#result.replaceChildren(shown ?? element('p', { class: 'problem' }, problem));
  }
}
