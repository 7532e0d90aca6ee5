import { describe, expect, test } from 'vitest';
import { synonymsOf } from '../../../src/workbench/ranking/synonyms.ts';
import type { WordMatch } from '../../../src/workbench/search/full-text.ts';
import { rankText } from '../../../src/workbench/search/rank-text.ts';

/** By word, the pages that hold it, with how well. */
function answersOf(words: Record<string, Record<string, number>>): Map<string, Map<string, WordMatch>> {
  const match = (score: number): WordMatch => ({ score, places: [], text: () => Promise.reject(new Error('unused')) });
  return new Map(
    Object.entries(words).map(([word, pages]) => [
      word,
      new Map(Object.entries(pages).map(([id, score]) => [id, match(score)])),
    ]),
  );
}

const slotsOf = synonymsOf([[['sofa', 'couch']], [['pay back'], ['refund']]]);

function found(query: string, words: Record<string, Record<string, number>>): string[] {
  return [...rankText(slotsOf(query.split(' ')), answersOf(words), 100)]
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([id, { share }]) => `${id} ${share.toFixed(2)}`);
}

describe('the text of pages', () => {
  test('that holds all words stands above one that holds one of them often', () => {
    expect(found('late sofa', { late: { both: 4, once: 9 }, sofa: { both: 4 } })).toEqual(['both 1.00', 'once 0.46']);
  });

  test('a rare word weighs more than a common one', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`page-${index}`, 3]));
    const [first] = found('order braille', { order: everywhere, braille: { lamp: 3 } });
    expect(first).toMatch(/^lamp 0\.8/);
  });

  test('another word for the same thing counts, a little less', () => {
    expect(found('sofa', { sofa: { typed: 5 }, couch: { other: 5 } })).toEqual(['typed 1.00', 'other 1.00']);
    expect(found('couch', { sofa: { typed: 5 }, couch: { other: 5 } })).toEqual(['other 1.00', 'typed 1.00']);
  });

  test('a phrase that means one word finds it, and is found only whole', () => {
    expect(found('pay back', { pay: { half: 5 }, back: { other: 5 }, refund: { meant: 5 } })).toEqual(['meant 1.00']);
  });

  test('a word that nobody knows lessens the share of the others', () => {
    expect(found('late zebra', { late: { page: 5 } })).toEqual(['page 0.50']);
  });
});
