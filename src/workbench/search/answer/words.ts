import { singular } from '../../../base/amount.ts';
import { wordsOf } from '../../../base/plain.ts';
import type { Lang } from '../../../model/localized.ts';

/**
 * The words of a text, as they are compared. A small word that makes another word of the one before is a part of it: to call
 * back is not to call. `E-mail` is `email`.
 */
export function wordsIn(text: string): string[] {
  const words = wordsOf(text).map(({ plain }) => plain);
  return words.reduce<string[]>((joined, word) => {
    const before = joined.at(-1);
    const isPart = before !== undefined && (word === 'back' || word === 'off' || (before === 'e' && word === 'mail'));
    return isPart ? [...joined.slice(0, -1), before + word] : [...joined, word];
  }, []);
}

/** What the forms of a word have in common: `refund` of `refunds`, `rimbors` of `rimborso` and `rimborsi`. */
export function rootOf(word: string, lang: Lang): string {
  if (lang === 'en') return singular(word);
  const root = word.replace(endings[lang], '');
  return root.length < 3 ? word : root;
}

const endings = {
  it: /h?[aeio]$/,
  ro: /(?:urilor|elor|ilor|ului|urile|uri|ele|lor|ei|ii|ul|le|ea|ia|[aeiou])$/,
} as const;
