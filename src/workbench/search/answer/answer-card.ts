import { sayAloud } from '../../../components/say-aloud.ts';
import { fillIn } from '../../fill-in.ts';
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
  const drawn = found && found.answers.length > 0 ? await draw(found, slot).catch(() => undefined) : undefined;
  if (signal?.aborted || rounds.get(slot) !== round) return;

  const shown = drawn && found ? found.answers.map(({ key }) => key).join(' ') : '';
  if (slot.dataset['answer'] === shown) return;
  slot.dataset['answer'] = shown;
  slot.replaceChildren(...(drawn ? [drawn.card] : []));
  if (drawn) sayAloud(drawn.said);
}

/** Most queries have no answer, so what draws one comes with the first that has. */
async function draw(found: FoundAnswers, slot: HTMLElement): Promise<{ card: HTMLElement; said: string }> {
  const { card, spoken } = await import('./draw-card.ts');
  return { card: card(found, slot), said: fillIn(found.texts.said, spoken(found)) };
}
