import { expect, test } from 'vitest';
import { reviewerNotInOffice } from '../../src/rules/reviewer-not-in-office.ts';
import { owner, procedure, reviewed } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(on: string, term: { from?: string; until?: string }): string[] {
  return report(reviewerNotInOffice, { pages: [procedure({ reviews: [reviewed({ on })] })], owners: [owner(term)] });
}

test('wants a reviewer who was in office that day', () => {
  expect(check('2026-05-02', { until: '2026-05-01' })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.by
    "Delivery lead" was not in office on 2026-05-02, the day of the review.
    Name the owner who checked the page, or correct the day.",
    ]
  `);
  expect(check('2026-05-02', { from: '2026-05-03' })).toHaveLength(1);
});

test('takes the first and the last day in office', () => {
  expect([...check('2026-05-01', { until: '2026-05-01' }), ...check('2026-05-01', { from: '2026-05-01' })]).toEqual([]);
});

test('leaves a reviewer whom nobody knows to another rule', () => {
  expect(report(reviewerNotInOffice, { pages: [procedure({ reviews: [reviewed({ by: 'nobody' })] })] })).toEqual([]);
});
