import { plain, type Word } from '../../base/plain.ts';

/** Letters of a title: from, until. */
type Range = readonly [start: number, end: number];

/** The words of a query as titles are held against them. */
export function queryWords(query: string): string[] {
  return plain(query)
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * Whether every word of a query stands in a title: in any order, whatever the accents, within words too. One or two letters
 * begin a word; within words they would be everywhere.
 */
export function matchesTitle(query: readonly string[], words: readonly Pick<Word, 'plain'>[]): boolean {
  return query.every((typed) => words.some((word) => placeIn(word.plain, typed) >= 0));
}

/** The letters of a title that answer a query, from left to right, none of them twice. */
export function markedIn(query: readonly string[], words: readonly Word[]): Range[] {
  return words
    .flatMap((word) => query.flatMap((typed) => rangeIn(word, typed) ?? []).sort(([a], [b]) => a - b))
    .reduce<Range[]>(joined, []);
}

/** A word that is written with more signs than it is compared by is marked whole. */
function rangeIn({ plain: word, start, end }: Word, typed: string): [Range] | undefined {
  const at = placeIn(word, typed);
  if (at < 0) return undefined;
  return word.length === end - start ? [[start + at, start + at + typed.length]] : [[start, end]];
}

function joined(ranges: Range[], [start, end]: Range): Range[] {
  const last = ranges.at(-1);
  if (!last || start > last[1]) return [...ranges, [start, end]];
  return [...ranges.slice(0, -1), [last[0], Math.max(last[1], end)]];
}

function placeIn(word: string, typed: string): number {
  return typed.length < 3 ? (word.startsWith(typed) ? 0 : -1) : word.indexOf(typed);
}
