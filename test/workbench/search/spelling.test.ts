import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordList } from '../../../scripts/steps/search-index/word-list.ts';
import { atOnce } from '../../../src/base/slices.ts';
import { correctWord, readWordList } from '../../../src/workbench/search/spelling.ts';

const listOf = (...texts: readonly string[]) => wordList(texts);

describe('the list of words', () => {
  test('is short, and says how common each word is', () => {
    expect(listOf('Refunds, refunded: refund! The order 4711 of Müller', 'refund', 'refund')).toMatchInlineSnapshot(
      `"0muller00order00refund16ed06s00the0"`,
    );
  });

  test('holds after reading what was written', () => {
    const letters = fc.constantFrom(...'abcdeț');
    const word = fc.array(letters, { minLength: 3, maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const plainWords = words.map((text) => text.replaceAll('ț', 't'));
        const list = atOnce(readWordList(listOf(words.join(' '), words.join(' '))));
        expect([...list.keys()].sort()).toEqual([...new Set(plainWords)].sort());
        expect(Math.min(...list.values())).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a mistyped word', () => {
  const words = atOnce(
    readWordList(listOf('refund refunds reform limit complaint delivery late form from', 'refund delivery')),
  );

  test.each([
    ['refnud', 'refund'],
    ['Refudn', 'refund'],
    ['erfund', 'refund'],
    ['complant', 'complaint'],
    ['complaimt', 'complaint'],
    ['dleivrey', 'delivery'],
    ['latte', 'late'],
    ['latelimit', 'late limit'],
  ])('“%s” was meant to be “%s”', (typed, meant) => {
    expect(correctWord(typed, words)).toBe(meant);
  });

  test('was meant to be one that says nothing only if its letters got mixed up', () => {
    const small = new Set(['form', 'late']);
    expect(['formm', 'latte', 'farm', 'lane'].map((typed) => correctWord(typed, words, small))).toEqual([
      'form',
      'late',
      undefined,
      undefined,
    ]);
  });

  test.each(['refund', 'SLAA', 'F12', 'rfd', 'zebra', 'limt2'])('“%s” is left as it is', (typed) => {
    expect(correctWord(typed, words)).toBeUndefined();
  });
});
