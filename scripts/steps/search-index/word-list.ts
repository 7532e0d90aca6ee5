import { plain } from '../../../src/base/plain.ts';
import { sharedStart } from '../../../src/base/shared-start.ts';

/** Words beyond these are so rare that nobody is likely to mean them. Keeps the list of a thousand pages under 60 KB. */
const mostWords = 24_000;

/**
 * The words of a language with how common they are, for spelling: a text that `readWordList` reads. Words are in the order of
 * the alphabet, and each says how many letters it begins like the one before (0 to z), its other letters, and how common it
 * is (0 to 9, each step twice as often): `0refund66ed4` is "refund" and "refunded".
 */
export function wordList(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).slice(0, mostWords);
  return encode(common.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function encode(words: readonly (readonly [word: string, count: number])[]): string {
  let before = '';
  return words
    .map(([word, count]) => {
      const shared = Math.min(sharedStart(before, word), 35);
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${Math.min(9, Math.floor(Math.log2(count)))}`;
    })
    .join('');
}

/** The words of a text, as they are compared. What holds a digit is a code or a figure, and nobody mistypes a word for it. */
function wordsIn(text: string): string[] {
  return plain(text)
    .split(' ')
    .filter((word) => word.length >= 3 && !/\d/.test(word));
}
