import { diffArrays } from 'diff';
import { isTelling, keyOf, textOf, type Word } from './words.ts';

/** Words that stand in both editions, or in one of them. */
export interface Part {
  change: 'same' | 'added' | 'removed';
  words: readonly Word[];
}

/** With more changes than this a text is another text. */
const mostEdits = 2000;

/** With less than this share of words in common, reading the two after one another is easier than reading them mixed. */
const leastShared = 0.25;

/**
 * What differs between two runs of words. Without the removed parts the result is `after`, without the added ones it is
 * `before`, word for word. What was removed comes before what stands in its place.
 */
export function diffWords(before: readonly Word[], after: readonly Word[]): Part[] {
  const changes = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostEdits });
  if (changes === undefined) return replaced(before, after);
  let [from, to] = [0, 0];
  const parts = changes.map(({ count, added, removed }): Part => {
    const change = added ? 'added' : removed ? 'removed' : 'same';
    const words = removed ? before.slice(from, from + count) : after.slice(to, to + count);
    if (!added) from += count;
    if (!removed) to += count;
    return { change, words };
  });
  return sharedShare(parts) < leastShared ? replaced(before, after) : joined(parts);
}

function replaced(removed: readonly Word[], added: readonly Word[]): Part[] {
  const parts: Part[] = [
    { change: 'removed', words: removed },
    { change: 'added', words: added },
  ];
  return parts.filter(({ words }) => words.length > 0);
}

function sharedShare(parts: readonly Part[]): number {
  const count = (change: Part['change']) =>
    parts.filter((part) => part.change === change).reduce((sum, { words }) => sum + words.filter(isTelling).length, 0);
  const [same, most] = [count('same'), Math.max(count('added'), count('removed'))];
  return most === 0 ? 1 : same / (same + most);
}

/** Joins changes that only a space, a sign or a small word keeps apart: `8 till 18` → `9 till 20` is one change, not two. */
function joined(parts: readonly Part[]): Part[] {
  const groups: { isSame: boolean; removed: Word[]; added: Word[] }[] = [];
  for (const [index, { change, words }] of parts.entries()) {
    const isSame = change === 'same' && !isBridge(parts, index);
    const last = groups.at(-1);
    const group = last?.isSame === isSame ? last : { isSame, removed: [], added: [] };
    if (group !== last) groups.push(group);
    if (change !== 'added') group.removed.push(...words);
    if (change !== 'removed') group.added.push(...words);
  }
  return groups.flatMap(({ isSame, removed, added }) =>
    isSame ? [{ change: 'same' as const, words: added }] : replaced(removed, added),
  );
}

/** What two parts share that says too little to keep the changes around it apart. */
function isBridge(parts: readonly Part[], index: number): boolean {
  const isAtEnd = index === 0 || index === parts.length - 1;
  if (isAtEnd) return false;
  const { words } = parts[index]!;
  const telling = words.filter(isTelling);
  if (telling.length === 0) return !textOf(words).includes('\n');
  return telling.length === 1 && textOf(telling).length <= 4 && !/\d/.test(textOf(telling));
}
