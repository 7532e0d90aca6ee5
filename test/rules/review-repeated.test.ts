import { expect, test } from 'vitest';
import { reviewRepeated } from '../../src/rules/review-repeated.ts';
import { reportChange } from '../support/change.ts';
import { procedure, reviewed } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('notices a finding that was copied from an earlier review', () => {
  const reviews = [
    reviewed({ found: 'All steps  hold.\n' }),
    reviewed({ found: 'Step 4 was wrong.' }),
    reviewed({ on: '2025-11-01', found: 'All steps hold.' }),
  ];
  expect(report(reviewRepeated, { pages: [procedure({ reviews })] })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.found
    The review found word for word what the one of 2025-11-01 had found.
    Write what this review found, in words of its own.",
    ]
  `);
});

test('lets two pages find the same', () => {
  expect(report(reviewRepeated, { pages: [procedure(), procedure()] })).toEqual([]);
});

test('of a change only what it adds counts: what is on record cannot be altered', () => {
  const old = [reviewed({ on: '2026-03-01' }), reviewed({ on: '2025-11-01' })];
  const before = { pages: [procedure({ reviews: old })] };
  expect(reportChange(reviewRepeated, { pages: [procedure({ reviews: old })] }, { before })).toEqual([]);
  const copied = [reviewed({ on: '2026-05-30', found: 'RAN it on two cases - all steps hold' }), ...old];
  expect(reportChange(reviewRepeated, { pages: [procedure({ reviews: copied })] }, { before })).toEqual([
    expect.stringMatching(/reviews\.0\.found\n.*the one of 2026-03-01/),
  ]);
});
