import type { CardTexts } from '../../../i18n/answer-texts.ts';
import { element } from '../../element.ts';
import { fillIn } from '../../fill-in.ts';
import { answerItem, valueOf, whatOf } from './answer-item.ts';
import type { FoundAnswers } from './answers-for.ts';

/** The card with the answers to a query, for a slot above the results. */
export function card({ answers, texts }: FoundAnswers, slot: HTMLElement): HTMLElement {
  // The search beside a page stands one level below the search on a page of its own.
  const heading = element(slot.closest('[data-place="page"]') ? 'h2' : 'h3', {}, titleOf(answers.length, texts));
  const section = element('section', { class: 'wb-answer', 'aria-label': titleOf(answers.length, texts) }, heading);
  section.toggleAttribute('data-many', answers.length > 1);
  section.append(...answers.map((answer) => answerItem(answer, texts, answers.length === 1)));
  return section;
}

function titleOf(count: number, { one, many }: CardTexts): string {
  return count === 1 ? one : fillIn(many, String(count));
}

/** One answer in full, or how many there are: nobody wants to hear three of them while results are read out as well. */
export function spoken({ answers, texts }: FoundAnswers): string {
  const [first] = answers;
  return first && answers.length === 1 ? `${whatOf(first)}: ${valueOf(first, texts)}` : titleOf(answers.length, texts);
}
