import { baseHere } from '../address-here.ts';
import { fetchOrThrow } from '../fetch-or-throw.ts';
import { onceByKey } from '../once-by-key.ts';
import { lettersOf, slipsBetween } from '../ranking/edit-distance.ts';
import { lettersHeld, lettersMissing } from './letters-held.ts';
import { plain } from '../../base/plain.ts';
import { inSlices, type Slices } from '../../base/slices.ts';
import { commonness, perSlip } from '../ranking/weights.ts';

/** The words of a language, each with how common it is: 0 to 9, each step twice as often. */
export type WordList = ReadonlyMap<string, number>;

/** Loads the words of a language: once, when a query finds little. Rejects when they do not arrive. */
export const loadWords = onceByKey(async (lang: string): Promise<WordList> =>
  inSlices(readWordList(await (await fetchOrThrow(`${baseHere()}search-index/${lang}/spelling.txt`)).text())),
);

/** Reads what `wordList` has written: for each word how many letters it begins like the one before, the others, how common. */
export function* readWordList(text: string): Slices<Map<string, number>> {
  const words = new Map<string, number>();
  let before = '';
  for (const [, shared = '', rest = '', common = ''] of text.matchAll(/([\da-z])(\D*)(\d)/g)) {
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    words.set(before, Number(common));
    if (words.size % inOneGo === 0) yield;
  }
  return words;
}

/** So many words are read before others have their turn. */
const inOneGo = 500;

/**
 * The word that was meant, if a finger slipped or two words ran together; undefined where none is near. Of words that are
 * equally near, the more common one is meant; one that says nothing only if its letters got mixed up. Codes are never corrected: what holds a digit, or is typed in capitals.
 */
export function correctWord(
  typed: string,
  words: WordList,
  stopWords: ReadonlySet<string> = new Set(),
): string | undefined {
  const word = plain(typed);
  if (isCode(typed) || word.length < 4 || words.has(word)) return undefined;
  let best: { word: string; worth: number } | undefined;
  const held = lettersHeld(word);
  for (const [known, common] of words) {
    const knownHeld = lettersHeld(known);
    if (lettersMissing(held, knownHeld) > 2 || (stopWords.has(known) && held !== knownHeld)) continue;
    const worth = nearness(word, known) * commonness ** common;
    if (worth > (best?.worth ?? 0)) best = { word: known, worth };
  }
  return best?.word ?? splitWord(word, words);
}

/** Two letters are swapped sooner than a wrong one is typed, and hardly anybody slips at the first. From eight letters on two slips are forgiven. */
function nearness(word: string, known: string): number {
  const most = word.length < 8 ? 1 : 2;
  if (Math.abs(word.length - known.length) > most) return 0;
  const slips = Math.max(slipsBetween(word, known, most), slipsBetween(known, word, most));
  if (slips > most) return 0;
  const isSwap = slips === 1 && lettersOf(word) === lettersOf(known);
  return perSlip ** (isSwap ? 1 : 2 * slips) * (word[0] === known[0] ? 1 : 0.5);
}

/** `refundlimit` is two words, of which each is known and says something. */
function splitWord(word: string, words: WordList): string | undefined {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => words.has(part))) return parts.join(' ');
  }
  return undefined;
}

function isCode(typed: string): boolean {
  return /\d/.test(typed) || (typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase());
}
