import { sayAloud } from '../../../components/say-aloud.ts';
import type { CardTexts } from '../../../i18n/answer-texts.ts';
import { element } from '../../element.ts';
import { fillIn } from '../../fill-in.ts';
import { answerItem, valueOf, whatOf } from './answer-item.ts';
import { answersFor, type FoundAnswers } from './answers-for.ts';

/** Counts what was asked for in a slot: of two queries at once, the older shows nothing any more. */
const rounds = new WeakMap<HTMLElement, number>();

/**
 * Shows the answers to a query in a slot above the results, and says them aloud; empties the slot where there is none. What
 * does not arrive is no answer either, so that results are never harmed. What stands there already stays as it is.
 */
export async function drawAnswer(slot: HTMLElement, query: string, lang: string, signal?: AbortSignal): Promise<void> {
  const round = (rounds.get(slot) ?? 0) + 1;
  rounds.set(slot, round);
  const found = query.trim() === '' ? undefined : await answersFor(query, lang).catch(() => undefined);
  if (signal?.aborted || rounds.get(slot) !== round) return;

  const shown = found?.answers.map(({ key }) => key).join(' ') ?? '';
  if (slot.dataset['answer'] === shown) return;
  slot.dataset['answer'] = shown;
  slot.replaceChildren(...(found && shown !== '' ? [card(found, slot)] : []));
  if (found && shown !== '') sayAloud(fillIn(found.texts.said, spoken(found)));
}

function card({ answers, texts }: FoundAnswers, slot: HTMLElement): HTMLElement {
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
function spoken({ answers, texts }: FoundAnswers): string {
  const [first] = answers;
  return first && answers.length === 1 ? `${whatOf(first)}: ${valueOf(first, texts)}` : titleOf(answers.length, texts);
}
