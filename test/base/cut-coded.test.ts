import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutCoded } from '../../src/base/cut-coded.ts';

test.each([
  ['short', 5, 'short'],
  ['a b c d e f g h i j', 20, 'a b c…'],
  ['è'.repeat(5), 30, 'è'.repeat(5)],
  ['è'.repeat(6), 30, 'èèè…'],
  ['ab\ud83d', 20, 'ab\ufffd'],
])('%j within %i is %j', (text, most, cut) => {
  expect(cutCoded(text, most)).toBe(cut);
});

test('what comes out can be coded, is not too long, and is the beginning of what went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 9, max: 60 }), (text, most) => {
      const cut = cutCoded(text, most);
      expect(encodeURIComponent(cut).length).toBeLessThanOrEqual(most);
      expect(text.toWellFormed().startsWith(cut.replace(/…$/, ''))).toBe(true);
    }),
  );
});
