import { describe, expect, test } from 'vitest';
import { synonymsOf } from '../../../src/workbench/ranking/synonyms.ts';
import type { WordMatches } from '../../../src/workbench/search/full-text.ts';
import { rankText } from '../../../src/workbench/search/rank-text.ts';

/** By word, the pages that hold it, with how well. */
type Held = Record<string, Record<string, number>>;

const pages = 100;

function found(query: string, words: Held): string[] {
  const names = [...new Set(Object.values(words).flatMap((held) => Object.keys(held)))];
  const answers = new Map(Object.entries(words).map(([word, held]) => [word, matchesOf(held, names)]));
  const scores = rankText(slotsOf(query.split(' ')), answers, pages);
  return names
    .filter((_, page) => scores[page]! > 0)
    .sort((a, b) => scores[names.indexOf(b)]! - scores[names.indexOf(a)]!);
}

function matchesOf(held: Record<string, number>, names: readonly string[]): WordMatches {
  const scores = new Float32Array(pages);
  for (const [page, score] of Object.entries(held)) scores[names.indexOf(page)] = score;
  return { size: Object.keys(held).length, scores, stems: new Set() };
}

const slotsOf = synonymsOf([[['sofa', 'couch']], [['pay back'], ['refund']]]);

describe('the text of pages', () => {
  test('that holds all words stands above one that holds one of them often', () => {
    expect(found('late sofa', { late: { once: 9, both: 4 }, sofa: { both: 4 } })).toEqual(['both', 'once']);
  });

  test('a rare word weighs more than a common one, and what holds too little is left out', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`page-${index}`, 3]));
    expect(found('order braille', { order: everywhere, braille: { lamp: 3 } })).toEqual(['lamp']);
  });

  test('another word for the same thing counts, a little less', () => {
    expect(found('sofa', { couch: { other: 5 }, sofa: { typed: 5 } })).toEqual(['typed', 'other']);
    expect(found('couch', { sofa: { typed: 5 }, couch: { other: 5 } })).toEqual(['other', 'typed']);
  });

  test('a phrase that means one word finds it, and is found only whole', () => {
    expect(found('pay back', { pay: { half: 5 }, back: { other: 5 }, refund: { meant: 5 } })).toEqual(['meant']);
  });

  test('a word that nobody knows leaves the others what they say', () => {
    expect(found('late zebra', { late: { page: 5 } })).toEqual(['page']);
  });
});
