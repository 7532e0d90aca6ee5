import { expect, test } from 'vitest';
import { pathStepOverdue } from '../../src/rules/path-step-overdue.ts';
import { path, procedure, reviewed } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(next: string, over: Parameters<typeof path>[0] = {}): string[] {
  const late = procedure({ id: 'late-delivery', title: 'Late delivery', reviews: [reviewed({ next })] });
  return report(pathStepOverdue, { pages: [late, path({ id: 'first-week', ...over })] });
}

test('points at the step and counts the days', () => {
  expect(check('2026-05-20')).toMatchInlineSnapshot(`
    [
      "content/paths/first-week.mdx steps.0.page
    The step leads to "Late delivery", whose review was due 12 days ago.
    Have it checked before the next person walks this path, or lead the step to a page that holds.",
    ]
  `);
});

test('is silent on the day of the review itself, and about paths that nobody is to walk', () => {
  expect(check('2026-06-01')).toEqual([]);
  expect(check('2026-05-20', { status: 'retired' })).toEqual([]);
  expect(check('2026-05-20', { status: 'draft' })).toEqual([]);
});
