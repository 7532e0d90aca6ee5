import { expect, test } from 'vitest';
import { planRepeated } from '../../src/rules/plan-repeated.ts';
import { report } from '../support/report.ts';

test('points at the second day of a page or of a folder', () => {
  const reviewPlan = [
    { page: 'glossary', on: '2026-07-06' },
    { folder: 'glossary', on: '2026-07-06' },
    { page: 'glossary', on: '2026-07-13' },
    { folder: 'glossary', on: '2026-07-20' },
  ];
  expect(report(planRepeated, { reviewPlan })).toMatchInlineSnapshot(`
    [
      "content/review-plan.yaml
    "glossary" is planned a second time, here for 2026-07-13.
    Keep one of the two lines.",
      "content/review-plan.yaml
    "glossary" is planned a second time, here for 2026-07-20.
    Keep one of the two lines.",
    ]
  `);
  expect(report(planRepeated, { reviewPlan: reviewPlan.slice(0, 2) })).toEqual([]);
});
