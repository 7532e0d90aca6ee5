import { expect, test } from 'vitest';
import { reviewOverdue } from '../../src/rules/review-overdue.ts';
import { reportChange } from '../support/change.ts';
import { folder, procedure, reviewed, story, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

const late = [reviewed({ next: '2026-05-20' })];

test('points at the review date and counts the days', () => {
  expect(report(reviewOverdue, { pages: [procedure({ title: 'Late delivery', reviews: late })] }))
    .toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.next
    The review of "Late delivery" was due 12 days ago.
    Ask \`delivery-lead\` to check it against reality and record the review.",
    ]
  `);
});

test('speaks once of a set of pages', () => {
  const pages = [term({ id: 'touch', reviews: [] }), term({ id: 'hold', reviews: [] })];
  expect(report(reviewOverdue, { pages, folders: [folder('glossary', { reviews: late })] })).toMatchInlineSnapshot(`
    [
      "content/glossary/_folder.yaml reviews.0.next
    The review of the pages in "glossary" was due 12 days ago.
    Ask \`delivery-lead\` to check it against reality and record the review.",
    ]
  `);
});

test('is silent on the day itself', () => {
  expect(report(reviewOverdue, { pages: [procedure({ reviews: [reviewed({ next: '2026-06-01' })] })] })).toEqual([]);
});

test('never calls praise, lessons, drafts or retired pages overdue; benchmarks it does', () => {
  const pages = [
    story({ tells: 'commendation', reviews: late }),
    story({ tells: 'lesson', reviews: late }),
    procedure({ status: 'draft', reviews: late }),
    procedure({ status: 'retired', reviews: late }),
  ];
  expect(report(reviewOverdue, { pages })).toEqual([]);
  expect(report(reviewOverdue, { pages: [story({ tells: 'benchmark', reviews: late })] })).toHaveLength(1);
});

test('is an error where a change touches the page or one of its set, and only there', () => {
  const touched = procedure({ id: 'touched', title: 'Late delivery', reviews: late });
  const other = procedure({ id: 'other', reviews: late });
  const set = { pages: [term({ reviews: [] })], folders: [folder('glossary', { reviews: late })] };
  const now = { pages: [touched, other, ...set.pages], folders: set.folders };
  const files = [touched.file, set.pages[0]!.file];
  expect(reportChange(reviewOverdue, now, { before: now, files })).toMatchInlineSnapshot(`
    [
      "error content/procedures/touched.mdx reviews.0.next
    The review of "Late delivery" was due 12 days ago, and this change touches it.
    Ask \`delivery-lead\` to check it against reality and record the review.",
      "content/procedures/other.mdx reviews.0.next
    The review of "The procedure" was due 12 days ago.
    Ask \`delivery-lead\` to check it against reality and record the review.",
      "error content/glossary/_folder.yaml reviews.0.next
    The review of the pages in "glossary" was due 12 days ago, and this change touches it.
    Ask \`delivery-lead\` to check it against reality and record the review.",
    ]
  `);
});

test('a file that was only moved is not touched', () => {
  const page = procedure({ reviews: late });
  const moved = { status: 'renamed', path: page.file, from: 'content/procedures/a/b.mdx' } as const;
  const check = (isOnlyMoved: boolean) =>
    reportChange(reviewOverdue, { pages: [page] }, { before: { pages: [page] }, files: [{ ...moved, isOnlyMoved }] });
  expect(check(true)).toEqual([expect.stringMatching(/^content/)]);
  expect(check(false)).toEqual([expect.stringMatching(/^error content/)]);
});
