import type { Ask, Questions } from './questions.ts';
import { rootOf, wordsIn } from './words.ts';

/** A word of a query. */
export interface QueryWord {
  /** The roots of the word, in every language it may be of. */
  roots: ReadonlySet<string>;
  asks: ReadonlySet<Ask>;
  /** It says nothing, or nothing by itself. */
  isFiller: boolean;
  isWeak: boolean;
}

/** The words of a query, with all that each may mean. */
export function queryWords(query: string, { languages, ...questions }: Questions): QueryWord[] {
  const words = wordsIn(query);
  const asks = questions.asks(words);
  return words.map((word, at) => ({
    roots: new Set(languages.map((lang) => rootOf(word, lang))),
    asks: asks[at]!,
    isFiller: questions.isFiller(word),
    isWeak: questions.isWeak(word),
  }));
}

/** Whether a word is one of some. */
export function has(roots: ReadonlySet<string>, word: QueryWord): boolean {
  return !roots.isDisjointFrom(word.roots);
}

/** Whether a query holds all words of a name. */
export function isWithin(roots: ReadonlySet<string>, words: readonly QueryWord[]): boolean {
  return roots.size > 0 && [...roots].every((root) => words.some((word) => word.roots.has(root)));
}
