import { plain } from '../../base/plain.ts';

/** Words that lead to the same pages: whoever asks for one of `from` also means `to`; without `to` they all mean each other. */
export type SynonymGroup = readonly [from: readonly string[], to?: readonly string[]];

/** Words of a query that stand for each other's alternatives: the typed ones first, then what else they may be called. */
export interface Slot {
  /** How many words of the query it takes. */
  length: number;
  typed: string[];
  others: string[][];
}

/** Finds what else the words of a query may be called. Made once for the groups of a language. */
export function synonymsOf(groups: readonly SynonymGroup[]): (words: readonly string[]) => Slot[] {
  const othersOf = new Map<string, string[][]>();
  let longest = 1;
  for (const [from, to] of groups) {
    for (const name of from) {
      const key = keyOf(plain(name).split(' '));
      const others = (to ?? from).filter((other) => other !== name).map((other) => plain(other).split(' '));
      othersOf.set(key, [...(othersOf.get(key) ?? []), ...others]);
      longest = Math.max(longest, key.split(' ').length);
    }
  }
  return (words) => slots(words, othersOf, longest);
}

/** The query in other words, the nearest first: one phrase of it exchanged at a time. At most `most`. */
export function rewordings(slotsOfQuery: readonly Slot[], most: number): string[][] {
  const typed = slotsOfQuery.map((slot) => slot.typed);
  return slotsOfQuery
    .flatMap(({ others }, at) => others.map((other) => typed.toSpliced(at, 1, other).flat()))
    .slice(0, most);
}

function slots(words: readonly string[], othersOf: ReadonlyMap<string, string[][]>, longest: number): Slot[] {
  const found: Slot[] = [];
  for (let at = 0; at < words.length;) {
    const slot = slotAt(words.slice(at, at + longest), othersOf);
    found.push(slot);
    at += slot.length;
  }
  return found;
}

function slotAt(words: readonly string[], othersOf: ReadonlyMap<string, string[][]>): Slot {
  for (let length = words.length; length > 0; length -= 1) {
    const typed = words.slice(0, length);
    const others = othersOf.get(keyOf(typed));
    if (others) return { length, typed, others };
  }
  return { length: 1, typed: [words[0]!], others: [] };
}

/** Words without the endings of number and gender, which groups need not list: `sofas` is `sofa`, `rimborsi` is `rimborso`. */
function keyOf(words: readonly string[]): string {
  return words.map((word) => (word.length < 4 ? word : word.replace(/(?:ies|es|[aeioys])$/, ''))).join(' ');
}
