import type { CheckTexts } from '../../i18n/sheets/check.ts';
import { element, iconOf } from '../../workbench/element.ts';
import type { CheckKind, Verdict } from './judge.ts';

interface Shown {
  verdict: Verdict;
  kind: CheckKind;
  texts: CheckTexts;
  /** What the author says of an answer. */
  reasonOf: (item: HTMLElement) => Node[];
}

/** Says below each answer that was judged whether it is right, and why. Of an order the reasons come once all of it is right. */
export function showMarks(items: readonly HTMLElement[], { verdict, kind, texts, reasonOf }: Shown): void {
  for (const [index, item] of items.entries()) {
    const isRight = verdict.marks[index];
    if (isRight === undefined) continue;
    const words =
      kind === 'order' ? (isRight ? texts.inPlace : texts.outOfPlace) : isRight ? texts.answerRight : texts.answerWrong;
    const reasons = kind !== 'order' || verdict.isRight ? reasonOf(item) : [];
    const word = element('p', { class: 'mark' }, iconOf(isRight ? 'good' : 'poor'), ' ', words);
    item.append(element('div', { class: 'verdict', 'data-right': String(isRight) }, word, ...reasons));
  }
}

/** Takes back what was said of answers. */
export function unmark(items: readonly HTMLElement[]): void {
  for (const item of items) item.querySelector('.verdict')?.remove();
}
