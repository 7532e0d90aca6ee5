import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  figuresOf,
  meanReciprocalRank,
  placeOf,
  successAt,
  type Place,
} from '../../../../scripts/steps/search-test/metrics.ts';

const place: fc.Arbitrary<Place> = fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined });
const places = fc.array(place, { minLength: 1, maxLength: 60 });

test('the place is that of the first page that answers, whichever of them it is', () => {
  expect(placeOf(['a', 'b', 'c'], ['c', 'b'])).toBe(2);
  expect(placeOf(['a', 'b'], ['z'])).toBeUndefined();
  expect(placeOf([], ['a'])).toBeUndefined();
});

test('figures are those that anybody can work out by hand', () => {
  expect(figuresOf([1, 2, 4, undefined])).toEqual({
    queries: 4,
    success: { 1: 0.25, 3: 0.5, 5: 0.75 },
    mrr: (1 + 1 / 2 + 1 / 4 + 0) / 4,
  });
});

test('of no queries nothing was missed', () => {
  expect(figuresOf([])).toEqual({ queries: 0, success: { 1: 1, 3: 1, 5: 1 }, mrr: 1 });
});

describe('for any answers', () => {
  const k = fc.integer({ min: 1, max: 100 });

  test('success lies between 0 and 1 and never falls when somebody looks further down', () => {
    fc.assert(
      fc.property(places, k, k, (list, one, other) => {
        const [less, more] = [successAt(Math.min(one, other), list), successAt(Math.max(one, other), list)];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(1);
        expect(less).toBeLessThanOrEqual(more);
      }),
    );
  });

  test('the mean reciprocal rank is at least success at 1, and at most half of the way from there to all that were found', () => {
    fc.assert(
      fc.property(places, (list) => {
        const first = successAt(1, list);
        const found = successAt(Infinity, list);
        expect(meanReciprocalRank(list)).toBeGreaterThanOrEqual(first - 1e-9);
        expect(meanReciprocalRank(list)).toBeLessThanOrEqual(first + (found - first) / 2 + 1e-9);
      }),
    );
  });

  test('a page that comes up by one place makes nothing worse', () => {
    fc.assert(
      fc.property(places, fc.nat(), k, (list, nth, depth) => {
        const index = nth % list.length;
        const better = list.map((own, at) => (at === index ? Math.max(1, (own ?? 201) - 1) : own));
        expect(successAt(depth, better)).toBeGreaterThanOrEqual(successAt(depth, list));
        expect(meanReciprocalRank(better)).toBeGreaterThanOrEqual(meanReciprocalRank(list));
      }),
    );
  });

  test('the order of the queries does not matter', () => {
    fc.assert(
      fc.property(places, (list) => {
        const { success, mrr } = figuresOf(list);
        const turned = figuresOf([...list].reverse());
        expect(turned.success).toEqual(success);
        expect(turned.mrr).toBeCloseTo(mrr, 12);
      }),
    );
  });
});
