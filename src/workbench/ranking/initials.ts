import { sharedStart } from '../../base/shared-start.ts';
import type { Word } from '../../base/plain.ts';
import type { Range } from './match.ts';

/** Where letters are the beginnings of at least two words in a row of a text: `latdel` in "late delivery". Words may be skipped. */
export function initialsIn(letters: string, words: readonly Word[]): Range[] | undefined {
  const ranges = spell(letters, words, 0);
  return ranges && ranges.length > 1 ? ranges : undefined;
}

function spell(letters: string, words: readonly Word[], from: number): Range[] | undefined {
  if (letters === '') return [];
  for (let at = from; at < words.length; at += 1) {
    const { plain, start } = words[at]!;
    for (let taken = sharedStart(letters, plain); taken > 0; taken -= 1) {
      const rest = spell(letters.slice(taken), words, at + 1);
      if (rest) return [[start, start + taken], ...rest];
    }
  }
  return undefined;
}
