import { html, type Html } from '../../html.ts';
import { diffWords, type Part } from '../diff-words.ts';
import { drawParts } from '../draw-words.ts';
import { isTelling, wordsIn, type Word } from '../words.ts';

/** A value of so few words is read as a whole: `25 EUR`, not `25`. */
const fewWords = 3;

/** A value of before and one of now, for a cell each: the words that differ are marked. */
export function drawValues(before: string | undefined, after: string | undefined): { before: Html; after: Html } {
  const parts = partsOf(wordsIn(before ?? ''), wordsIn(after ?? ''));
  const side = (value: string | undefined, gone: Part['change']) =>
    value === undefined || value === '' ? html`<span class="nothing">–</span>` : drawParts(parts, gone);
  return { before: side(before, 'added'), after: side(after, 'removed') };
}

function partsOf(before: readonly Word[], after: readonly Word[]): Part[] {
  if (![before, after].every((words) => words.filter(isTelling).length <= fewWords)) return diffWords(before, after);
  return [
    { change: 'removed', words: before },
    { change: 'added', words: after },
  ];
}
