import { expect, test } from 'vitest';
import { reviewDueSoon } from '../../src/rules/review-due-soon.ts';
import { procedure, reviewed } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(next: string): string[] {
  return report(reviewDueSoon, { pages: [procedure({ title: 'Late delivery', reviews: [reviewed({ next })] })] });
}

test('tells thirty days ahead', () => {
  expect(check('2026-07-01')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.next
    The review of "Late delivery" is due in 30 days.
    Ask \`delivery-lead\` to plan it.",
    ]
  `);
  expect(check('2026-07-02')).toEqual([]);
});

test('tells on the day itself, and then leaves it to another rule', () => {
  expect(check('2026-06-01')[0]).toContain('is due today.');
  expect(check('2026-05-31')).toEqual([]);
});
