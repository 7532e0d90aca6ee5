import { expect, test } from 'vitest';
import { reviewDay } from '../../src/rules/review-day.ts';
import type { Review, Risk } from '../../src/model/fields.ts';
import { folder, procedure, reviewed, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(reviews: Partial<Review>[], risk: Risk = 'standard'): string[] {
  return report(reviewDay, { pages: [procedure({ risk, reviews: reviews.map(reviewed) })] });
}

test('wants the newest review first', () => {
  expect(check([{ on: '2026-03-01' }, { on: '2026-03-02' }])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.on
    The review of 2026-03-01 stands above the one of 2026-03-02, which is newer.
    Put the newest review first, or correct the day.",
    ]
  `);
  expect(check([{ on: '2026-03-02' }, { on: '2026-03-02' }])).toEqual([]);
});

test('refuses a review of tomorrow', () => {
  expect(check([{ on: '2026-06-02' }])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.on
    The review is dated 2026-06-02, which is still to come.
    Write the day on which the page was checked.",
    ]
  `);
  expect(check([{ on: '2026-06-01' }])).toEqual([]);
});

test('refuses a next review before this one', () => {
  expect(check([{ next: '2026-04-30' }])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.next
    The next review (2026-04-30) lies before this one (2026-05-01).
    Write the day by which the page has to be checked again.",
    ]
  `);
  expect(check([{ next: '2026-05-01' }])).toEqual([]);
});

test('holds the next review to the months of the risk', () => {
  expect(check([{ on: '2026-05-01', next: '2026-08-02' }], 'critical')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.next
    The next review (2026-08-02) is more than 3 months away, too far for a page whose risk is critical.
    Write 2026-08-01 or an earlier day.",
    ]
  `);
  expect(check([{ on: '2026-05-01', next: '2026-08-01' }], 'critical')).toEqual([]);
  expect(check([{ on: '2026-05-01', next: '2026-11-01' }], 'standard')).toEqual([]);
});

test('leaves older reviews alone, which may not be altered', () => {
  expect(check([{ on: '2026-05-01' }, { on: '2025-05-01', next: '2027-05-01' }])).toEqual([]);
});

test('judges a set by the highest risk in it', () => {
  const pages = [term({ reviews: [], risk: 'low' }), term({ reviews: [], risk: 'critical' })];
  const folders = [folder('glossary', { reviews: [reviewed({ on: '2026-02-01', next: '2026-07-01' })] })];
  expect(report(reviewDay, { pages, folders })).toEqual([
    expect.stringContaining('content/glossary/_folder.yaml reviews.0.next'),
  ]);
});
