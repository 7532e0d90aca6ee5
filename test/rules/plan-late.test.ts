import { expect, test } from 'vitest';
import { planLate } from '../../src/rules/plan-late.ts';
import { report } from '../support/report.ts';

const check = (on: string, due: string | undefined, day?: string) =>
  report(planLate, { reviewPlan: [{ page: 'late-delivery', on, due }] }, day);

test('reports a review that is planned for later than its date', () => {
  expect(check('2026-08-02', '2026-08-01')).toMatchInlineSnapshot(`
    [
      "content/review-plan.yaml
    The review of "late-delivery" is planned for 2026-08-02, later than its review date (2026-08-01).
    Write 2026-08-01 or an earlier day, or let npm run plan-reviews -- --write find one.",
    ]
  `);
});

test('is silent on the date itself, of first reviews, and of dates that have passed already', () => {
  expect(check('2026-08-01', '2026-08-01')).toEqual([]);
  expect(check('2027-08-01', undefined)).toEqual([]);
  expect(check('2026-06-10', '2026-05-31', '2026-06-01')).toEqual([]);
  expect(check('2026-06-10', '2026-06-01', '2026-06-01')).toHaveLength(1);
});
