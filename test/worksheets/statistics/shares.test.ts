import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeInterval, netPromoterScore, shareInterval, topBox } from '../../../src/worksheets/statistics/shares.ts';

const rounded = (interval?: { from: number; to: number }) => [interval!.from.toFixed(4), interval!.to.toFixed(4)];

test.each([
  [81, 263, '0.2553', '0.3662'],
  [15, 148, '0.0624', '0.1605'],
  [0, 20, '0.0000', '0.1611'],
  [1, 29, '0.0061', '0.1718'],
])('gives the interval for %i of %i that Newcombe published (1998, p. 861)', (part, whole, from, to) => {
  expect(rounded(shareInterval(part, whole))).toEqual([from, to]);
});

test.each([
  { was: [48, 80], is: [56, 70], change: ['0.0524', '0.3339'] },
  { was: [3, 10], is: [9, 10], change: ['0.1705', '0.8090'] },
  { was: [2, 7], is: [6, 7], change: ['0.0582', '0.8062'] },
  { was: [0, 29], is: [5, 56], change: ['-0.0381', '0.1926'] },
  { was: [0, 20], is: [0, 10], change: ['-0.1611', '0.2775'] },
] as const)('gives the change from $was to $is that Newcombe published (1998, p. 877)', ({ was, is, change }) => {
  expect(rounded(changeInterval({ part: was[0], whole: was[1] }, { part: is[0], whole: is[1] }))).toEqual(change);
});

test('shows how the mean hides what the top box tells, by hand', () => {
  // Both means are 4.0; of the first ten customers none gave a five, of the second every second one.
  const [level, split] = [Array<number>(10).fill(4), [5, 5, 5, 5, 5, 3, 3, 3, 3, 3]];
  expect([topBox(level), topBox(split)]).toEqual([0, 0.5]);
});

test('counts promoters less detractors, by hand', () => {
  // 4 of 10 are promoters, 3 are detractors, the sevens and eights stay in the divisor: 40 − 30 = 10.
  expect(netPromoterScore([10, 10, 9, 9, 8, 7, 7, 6, 3, 0])).toBeCloseTo(10, 12);
});

test('has nothing to say of no answers', () => {
  expect([topBox([]), netPromoterScore([]), shareInterval(0, 0)]).toEqual([undefined, undefined, undefined]);
});

test('keeps the share inside its interval, and the interval between 0 and 1', () => {
  const counts = fc
    .integer({ min: 1, max: 10_000 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
  fc.assert(
    fc.property(counts, ([part, whole]) => {
      const { from, to } = shareInterval(part, whole)!;
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from).toBeLessThanOrEqual(part / whole + 1e-12);
      expect(to).toBeGreaterThanOrEqual(part / whole - 1e-12);
      expect(to).toBeLessThanOrEqual(1);
    }),
  );
});
