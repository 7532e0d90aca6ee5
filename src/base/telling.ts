import { wordsOf } from './plain.ts';

/** The words of a query that say what it is about, which is all but the stop words of its language; all of them where none does. */
export function telling(asked: readonly string[], stopWords: ReadonlySet<string>): string[] {
  const rest = asked.filter((word) => !stopWords.has(word));
  return rest.length > 0 ? rest : [...asked];
}

/** The same of a query as it was typed. */
export function tellingIn(query: string, stopWords: ReadonlySet<string>): string[] {
  return telling(
    wordsOf(query).map((word) => word.plain),
    stopWords,
  );
}
