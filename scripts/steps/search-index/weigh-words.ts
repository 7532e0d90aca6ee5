import { wordsOf } from '../../../src/base/plain.ts';
import { toLevel, type Posting } from '../../../src/base/postings.ts';
import type { IndexedPage } from './read-pagefind.ts';

/** The words of some pages by their stems: which pages hold each, in their order, and how much of it. */
export function weighWords(pages: readonly IndexedPage[], stem: (word: string) => string): Map<string, Posting[]> {
  const held = new Map<string, Posting[]>();
  pages.forEach(({ words, weights, title }, page) => {
    const amounts = new Map<string, number>();
    words.forEach((written, place) => {
      const weight = weights[place]!;
      if (weight === 0) return;
      for (const { plain } of wordsOf(written)) amounts.set(stem(plain), (amounts.get(stem(plain)) ?? 0) + weight);
    });
    const titleStems = new Set(wordsOf(title).map(({ plain }) => stem(plain)));
    for (const [word, amount] of amounts) {
      const posting = { page, level: toLevel(amount), isTitle: titleStems.has(word) };
      const others = held.get(word);
      if (others) others.push(posting);
      else held.set(word, [posting]);
    }
  });
  return held;
}
