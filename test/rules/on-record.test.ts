import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewMethod, type Review } from '../../src/model/fields.ts';
import { onRecord, type OnRecord } from '../../src/rules/on-record.ts';
import { changeOf } from '../support/change.ts';
import { playbook, procedure } from '../support/pages.ts';

function compare(before: readonly Review[], now: readonly Review[]): OnRecord {
  const page = procedure({ reviews: [...now] });
  const parts = { pages: [page] };
  const change = changeOf(parts, { before: { pages: [procedure({ reviews: [...before] })] } });
  return onRecord(page, playbook(parts), change);
}

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);
const review: fc.Arbitrary<Review> = fc.record({
  on: day,
  by: fc.constantFrom('delivery-lead', 'desk-lead', 'night-lead'),
  how: fc.constantFrom(...reviewMethod.options),
  found: fc.constantFrom('Step 4 named the old form.', 'All steps hold on two vans.', 'The map was out of date.'),
  next: day.map((text) => text.replace('-03-', '-09-')),
  of: fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16).padStart(8, '0')),
});
const reviews = fc.array(review, { minLength: 1, maxLength: 5 });

/** The same review in other words. */
const others: Readonly<Record<keyof Review, string>> = {
  on: '2026-04-01',
  by: 'somebody-else',
  how: 'looked-at',
  found: 'Nothing of this was ever written.',
  next: '2026-12-31',
  of: 'ffffffff',
};

describe('whatever reviews there are', () => {
  test('those that come in above are added, and nothing else has happened', () => {
    fc.assert(
      fc.property(reviews, fc.array(review, { maxLength: 3 }), (before, added) => {
        const places = [...added.keys()];
        expect(compare(before, [...added, ...before])).toEqual({
          isKnown: true,
          added: places,
          altered: [],
          removed: [],
        });
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });

  test('one that is altered in up to three fields is told by its place, and one that is gone by itself', () => {
    const fields = fc.uniqueArray(fc.constantFrom<keyof Review>('on', 'by', 'found', 'next', 'of'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(reviews, fc.nat(), fields, (before, pick, altered) => {
        const index = pick % before.length;
        const over = Object.fromEntries(altered.map((field) => [field, others[field]]));
        const now = before.map((each, place) => (place === index ? { ...each, ...over } : each));
        expect(compare(before, now)).toMatchObject({
          added: [],
          removed: [],
          altered: [{ index, before: before[index] }],
        });
        expect(
          compare(
            before,
            before.filter((_, place) => place !== index),
          ),
        ).toMatchObject({
          added: [],
          altered: [],
          removed: [before[index]],
        });
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
