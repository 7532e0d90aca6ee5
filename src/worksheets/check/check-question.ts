import { sayDay } from '../../base/day.ts';
import type { CheckTexts } from '../../i18n/sheets/check.ts';
import { buttonFor, element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { loadSheetStyle } from '../frame/load-sheet-style.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import style from './check.css?url';
import { Choices } from './choices.ts';
import { judgeChoice, judgeOrder, type CheckKind, type Verdict } from './judge.ts';
import { Ordering } from './ordering.ts';
import { keepResult, resultOf, type Question } from './results.ts';
import { showMarks, unmark } from './show-marks.ts';

/**
 * A question that readers answer for themselves. They choose, hear of each choice whether it is right and why, and try again
 * as often as they like. A right answer is kept on this device.
 */
export class CheckQuestion extends HTMLElement {
  #texts!: CheckTexts;
  #answers!: Choices | Ordering;
  #said!: HTMLElement;
  #button!: HTMLButtonElement;
  #attempts = 0;

  async connectedCallback(): Promise<void> {
    if (this.hasAttribute('data-ready')) return;
    const [texts] = await Promise.all([textsOfSheet('check'), loadSheetStyle(style)]);
    const list = this.querySelector<HTMLElement>('[data-answers]');
    if (!list || this.hasAttribute('data-ready')) return;
    this.#texts = texts;
    const changed = () => this.#clear();
    this.#answers =
      this.#kind === 'order' ? new Ordering(list, texts, changed) : new Choices(list, this.#kind, changed);
    this.#said = element('div', { class: 'said', role: 'status' });
    this.#button = buttonFor(texts.check, () => this.#press(), { class: 'wb-sheet-button' });
    this.#answers.list.after(element('div', { class: 'answer' }, this.#button, this.#said));
    this.#showKept();
    this.dataset['ready'] = '';
  }

  get #kind(): CheckKind {
    return (this.dataset['kind'] ?? 'single') as CheckKind;
  }

  #press(): void {
    if (this.#isJudged) return this.#again();
    if (this.#answers instanceof Choices && !this.#answers.chosen.includes(true))
      return this.#said.replaceChildren(this.#texts.choose);
    this.#attempts += 1;
    const verdict = this.#judge();
    this.dataset['judged'] = verdict.isRight ? 'right' : 'wrong';
    this.#button.textContent = this.#texts.again;
    showMarks(this.#answers.items, {
      verdict,
      kind: this.#kind,
      texts: this.#texts,
      reasonOf: (item) => this.#reason(item),
    });
    this.#said.replaceChildren(element('strong', {}, this.#sayVerdict(verdict)), ...this.#ending(verdict));
    if (verdict.isRight) keepResult(questionOf(this), this.#attempts, questionsOf(this.dataset['page'] ?? ''));
  }

  #judge(): Verdict {
    if (this.#answers instanceof Ordering) return judgeOrder(this.#answers.places);
    return judgeChoice(
      this.#answers.items.map((item) => this.#solved(item)?.hasAttribute('data-right') ?? false),
      this.#answers.chosen,
    );
  }

  get #isJudged(): boolean {
    return this.dataset['judged'] !== undefined;
  }

  #again(): void {
    this.#clear();
    this.#answers.reset();
    this.#answers.focus();
  }

  /** Whoever changes an answer has not been judged yet. */
  #clear(): void {
    if (!this.#isJudged) return;
    delete this.dataset['judged'];
    unmark(this.#answers.items);
    this.#button.textContent = this.#texts.check;
    this.#said.replaceChildren();
  }

  #sayVerdict({ isRight, isIncomplete, marks }: Verdict): string {
    const texts = this.#texts;
    if (isRight) return this.#attempts === 1 ? texts.right : fillIn(texts.rightLater, String(this.#attempts));
    if (isIncomplete) return texts.missing;
    if (this.#kind !== 'order') return texts.notYet;
    return fillIn(texts.placed, String(marks.filter(Boolean).length), String(marks.length));
  }

  /** What the author says in the end, once the answer is right. */
  #ending({ isRight }: Verdict): Node[] {
    const after = isRight ? this.querySelectorAll('details > :not(summary, ol)') : [];
    return Array.from(after, (node) => node.cloneNode(true));
  }

  /** The entry of the solution about an answer. */
  #solved(item: HTMLElement): Element | undefined {
    return [...this.querySelectorAll('details > ol > li')][this.#answers.numberOf(item)];
  }

  #reason(item: HTMLElement): Node[] {
    const quotes = this.#solved(item)?.querySelectorAll(':scope > blockquote > *') ?? [];
    return Array.from(quotes, (quote) => quote.cloneNode(true));
  }

  #showKept(): void {
    const result = resultOf(questionOf(this));
    if (!result) return;
    const on = sayDay(result.on, document.documentElement.lang);
    this.#said.replaceChildren(fillIn(this.#texts.answered, on), ' ', this.#texts.onDevice);
  }
}

/** The questions of a page that stand in this document. */
function questionsOf(page: string): Question[] {
  return Array.from(document.querySelectorAll<HTMLElement>(`wb-check[data-page="${CSS.escape(page)}"]`), questionOf);
}

function questionOf(question: HTMLElement): Question {
  const { page = '', check = '' } = question.dataset;
  const key = question.querySelector<HTMLElement>('[data-answers]')?.dataset['answers'] ?? '';
  return { page, id: check, key };
}
