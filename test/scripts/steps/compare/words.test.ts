import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf, wordsIn } from '../../../../scripts/steps/compare/words.ts';

describe('cutting a text into words', () => {
  test('loses nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => textOf(wordsIn(text)) === text));
  });

  test('keeps figures, times, addresses and joined words whole', () => {
    const words = (text: string) =>
      wordsIn(text)
        .map((word) => word.text)
        .filter((word) => word !== ' ');
    expect(words('Up to 1,200.50 EUR by 16:00, call-back dell’ordine: desk@example.com')).toEqual([
      'Up',
      'to',
      '1,200.50',
      'EUR',
      'by',
      '16:00',
      ',',
      'call-back',
      'dell’ordine',
      ':',
      'desk@example.com',
    ]);
  });
});
