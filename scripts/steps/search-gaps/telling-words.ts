import { wordsOf } from '../../../src/base/plain.ts';
import type { Lang } from '../../../src/model/localized.ts';
import { stopWordsOf } from '../../../src/base/stop-words.ts';
import { telling } from '../../../src/base/telling.ts';

/** The words of a query that say what it is about, without the marks for numbers and addresses that were taken out of it. */
export function tellingWords(query: string, lang: Lang): string[] {
  const typed = wordsOf(query.replaceAll(/\[\w+\]/g, ' ')).map(({ plain }) => plain);
  return [...new Set(telling(typed, new Set(stopWordsOf(lang))))];
}
