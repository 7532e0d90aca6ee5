import { plain } from '../../../src/base/plain.ts';
import type { Lang } from '../../../src/model/localized.ts';
import type { FailedSearch } from '../../../src/model/failed-searches.ts';
import { isSameWord } from './same-word.ts';
import { tellingWords } from './telling-words.ts';

/** Searches that mean the same, in one language. */
export interface SearchGroup {
  lang: Lang;
  /** How often any of them was searched for. */
  count: number;
  /** The last day of that. */
  last: string;
  /** What was typed, the most frequent first. */
  wordings: string[];
  /** The words of the first one that say what it is about. */
  words: string[];
}

/** Puts searches together that have the same words, in whatever order and form, slips included. The most frequent come first. */
export function groupSearches(
  searches: readonly FailedSearch[],
  isKnown: (word: string, lang: Lang) => boolean,
): SearchGroup[] {
  const groups: SearchGroup[] = [];
  for (const { query, lang, count, last } of searches.toSorted(byCount)) {
    const words = tellingWords(query, lang);
    const group = groups.find(
      (other) => other.lang === lang && hasSameWords(other.words, words, (word) => isKnown(word, lang)),
    );
    if (group === undefined) {
      groups.push({ lang, count, last, wordings: [query], words });
      continue;
    }
    group.count += count;
    group.wordings.push(query);
    if (last > group.last) group.last = last;
  }
  return groups.sort((a, b) => b.count - a.count || compare(a.words.join(' '), b.words.join(' ')));
}

/** Files may come in any order, and the report is the same. */
function byCount(a: FailedSearch, b: FailedSearch): number {
  return b.count - a.count || compare(plain(a.query), plain(b.query)) || compare(a.lang, b.lang);
}

function hasSameWords(a: readonly string[], b: readonly string[], isKnown: (word: string) => boolean): boolean {
  const covers = (some: readonly string[], others: readonly string[]) =>
    some.every((word) => others.some((other) => isSameWord(word, other, isKnown)));
  return covers(a, b) && covers(b, a);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
