import type { AnswerPage } from './answer.ts';
import { fold, stemOf } from './likely.ts';
import { has, type QueryWord } from './query-words.ts';
import type { Questions } from './questions.ts';
import type { Thing } from './thing.ts';
import { rootOf, wordsIn } from './words.ts';

/** Whether another page is called so: who types "refund" looks for what to do, and who types "SLA" wonders what it is. */
export function isTakenBy(
  pages: readonly AnswerPage[],
  words: readonly QueryWord[],
  { answer }: Thing,
  { isFiller, languages }: Questions,
): boolean {
  const own = 'page' in answer ? answer.page : undefined;
  const stems = words.map(({ roots }) => [...roots].map(stemOf));
  const holds = (text: string, isWhole = false) => {
    const letters = fold(text);
    if (!stems.every((ways) => ways.some((stem) => letters.includes(stem)))) return false;
    const saying = wordsIn(text).filter((word) => !isFiller(word));
    const roots = new Set(saying.flatMap((word) => languages.map((lang) => rootOf(word, lang))));
    return words.every((word) => has(roots, word)) && (!isWhole || saying.length === words.length);
  };
  const isWord = (kind: string) => kind === 'glossary' || kind === 'metrics';
  return pages.some(
    ({ id, kind, state, title, aliases }) =>
      id !== own?.id &&
      !isWord(kind) &&
      state !== 'draft' &&
      (holds(title) || aliases.some((alias) => holds(alias, true))),
  );
}
