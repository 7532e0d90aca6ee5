import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Paint } from '../format-diagnostics/pretty.ts';
import type { ReadableBlock } from './readable-body.ts';
import { linesOf, type Screen } from './say-text.ts';

/** A piece of text before and after; one of them is missing where it was added or taken away. */
interface Pair {
  before?: ReadableBlock;
  after?: ReadableBlock;
}

/** What differs between two texts, piece by piece, with the words that went and came marked; empty where every word is the same. */
export function sayChanges(before: readonly ReadableBlock[], after: readonly ReadableBlock[], screen: Screen): string {
  return pairsOf(before, after)
    .map((pair) => `${sayPair(pair, screen)}\n`)
    .join('\n');
}

/** Pieces that differ. The numbers of steps do not count: they move when a step comes in. */
function pairsOf(before: readonly ReadableBlock[], after: readonly ReadableBlock[]): Pair[] {
  const comparator = (one: ReadableBlock, other: ReadableBlock): boolean => one.text === other.text;
  const pairs: Pair[] = [];
  let gone: ReadableBlock[] = [];
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator })) {
    if (removed) gone = value;
    else {
      pairs.push(...pairUp(gone, added ? value : []));
      gone = [];
    }
  }
  return [...pairs, ...pairUp(gone, [])];
}

/** Holds each new piece against the old one that is most like it, in the order of both. What went stands before what came. */
function pairUp(gone: readonly ReadableBlock[], come: readonly ReadableBlock[]): Pair[] {
  const partners: (number | undefined)[] = [];
  let from = 0;
  for (const { text } of come) {
    const likeness = gone.map((before, index) => (index < from ? 0 : sharedPart(before.text, text)));
    const best = likeness.indexOf(Math.max(...likeness));
    const isLike = best >= 0 && likeness[best]! >= leastShared;
    partners.push(isLike ? best : undefined);
    if (isLike) from = best + 1;
  }
  const pairs: Pair[] = [];
  let shown = 0;
  const showGone = (until: number): void => {
    pairs.push(...gone.slice(shown, until).map((before) => ({ before })));
    shown = Math.max(shown, until);
  };
  for (const [index, after] of come.entries()) {
    const partner = partners[index];
    showGone(partner ?? partners.slice(index).find((other) => other !== undefined) ?? gone.length);
    pairs.push(partner === undefined ? { after } : { before: gone[partner]!, after });
    if (partner !== undefined) shown = partner + 1;
  }
  showGone(gone.length);
  return pairs;
}

/** Two texts that share less than this part of their letters are two, not one that was edited. */
const leastShared = 0.3;

function sharedPart(before: string, after: string): number {
  const kept = diffWordsWithSpace(before, after).filter(({ added, removed }) => !added && !removed);
  return kept.reduce((sum, { value }) => sum + value.trim().length, 0) / Math.max(1, before.length, after.length);
}

function sayPair({ before, after }: Pair, { columns, paint }: Screen): string {
  // The marks are put in before lines are broken, and painted after.
  const words = diffWordsWithSpace(before?.text ?? '', after?.text ?? '').map(({ value, added, removed }) =>
    removed ? marked(value, '[-', '-]') : added ? marked(value, '{+', '+}') : value,
  );
  const lines = linesOf({ ...(after ?? before!), text: words.join('') }, columns);
  return paintMarks(lines.join('\n'), paint);
}

function marked(words: string, open: string, close: string): string {
  const [, space = '', own = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return own === '' ? words : `${space}${open}${own}${close}${end}`;
}

/** Signs stand beside the colours, since colours alone do not reach everybody. */
function paintMarks(text: string, paint: Paint): string {
  return text
    .replaceAll(/\[-[\s\S]*?-\]/g, (gone) => paintLines('red', gone, paint))
    .replaceAll(/\{\+[\s\S]*?\+\}/g, (come) => paintLines('green', come, paint));
}

/** Line by line, so that what stands in front of a line is not painted. */
function paintLines(colour: 'red' | 'green', text: string, paint: Paint): string {
  return text.replaceAll(/\S[^\n]*/g, (line) => paint(colour, line));
}
