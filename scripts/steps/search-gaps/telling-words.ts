import { stopWordsOf } from '../../../src/base/stop-words.ts';
import { tellingIn } from '../../../src/base/telling.ts';
import type { Lang } from '../../../src/model/localized.ts';

/** The words of a query that say what it is about, without the marks for numbers and addresses that were taken out of it. */
export function tellingWords(query: string, lang: Lang): string[] {
  return [...new Set(tellingIn(query.replaceAll(/\[\w+\]/g, ' '), new Set(stopWordsOf(lang))))];
}
