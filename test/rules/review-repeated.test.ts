import { expect, test } from 'vitest';
import { reviewRepeated } from '../../src/rules/review-repeated.ts';
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
