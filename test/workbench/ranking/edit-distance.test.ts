import fc from 'fast-check';
import distance from 'damerau-levenshtein';
import { expect, test } from 'vitest';
import { slipsBetween } from '../../../src/workbench/ranking/edit-distance.ts';

test.each([
  ['refnud', 'refund', 1],
  ['reciept', 'receipt', 1],
  ['refnu', 'refund', 1],
  ['complant', 'complaint', 1],
  ['emphaty', 'empathy', 2],
  ['sofa', 'table', Infinity],
])('%s is %s with %d slips, or its beginning', (typed, word, slips) => {
  expect(slipsBetween(typed, word, 2)).toBe(slips);
});

test('no word is counted farther than the whole of it is', () => {
  const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'b', 'c', 'd') });
  fc.assert(
    fc.property(word, word, (typed, other) => {
      const { steps } = distance(typed, other);
      // A library's swap may have letters put between; ours may not, and costs one more at most.
      if (steps <= 2) expect(slipsBetween(typed, other, 4)).toBeLessThanOrEqual(steps + 1);
    }),
  );
});

test('what is typed so far is no slip', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, length) => {
      expect(slipsBetween(word.slice(0, length), word, 2)).toBe(0);
    }),
  );
});
