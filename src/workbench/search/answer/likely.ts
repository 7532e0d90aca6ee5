import { plain } from '../../../base/plain.ts';
import { rootOf, wordsIn } from './words.ts';
import type { Ask, Questions } from './questions.ts';

/** Whether some texts may hold a word of the query; `key` is what they are of. Wrong only where it says yes. */
export type IsLikely = (key: object, texts: readonly string[]) => boolean;

/** Texts as one run of letters: made once for each thing. */
const folded = new WeakMap<object, string>();

/**
 * Tells things that may be asked for from all others in no time, so that only those are looked at closely: things that hold a
 * word besides those that ask for what they answer.
 */
export function likelyFor(
  query: string,
  { isFiller, isWeak, asks, languages }: Questions,
  answered: readonly Ask[],
): IsLikely {
  const words = wordsIn(query);
  const asked = asks(words);
  const isAsking = (at: number) => answered.some((ask) => asked[at]!.has(ask));
  const telling = words.filter((word, at) => !isFiller(word) && !isWeak(word) && !isAsking(at));
  const stems = [...new Set(telling.flatMap((word) => languages.map((lang) => stemOf(rootOf(word, lang)))))];
  return (key, texts) => {
    const text = folded.get(key) ?? fold(texts.join(' '));
    folded.set(key, text);
    return stems.some((stem) => text.includes(stem));
  };
}

/** Letters and digits only, since a word may be written in two: `callbackacustomer`. */
export function fold(text: string): string {
  // Most texts need no more than this, which is many times as fast.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return plain(text).replaceAll(' ', '');
}

/** What a root and all its words begin with: `repl` of `reply` and `replies`. */
export function stemOf(root: string): string {
  return root.replace(/y$/, '');
}
