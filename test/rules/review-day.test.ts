import { describe, expect, test } from 'vitest';
import { reviewDay } from '../../src/rules/review-day.ts';
import type { Review, Risk } from '../../src/model/fields.ts';
import { reportChange } from '../support/change.ts';
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

describe('of a change', () => {
  const onRecord = reviewed({ on: '2026-03-01', next: '2026-08-01' });
  const check = (...reviews: Review[]) =>
    reportChange(
      reviewDay,
      { pages: [procedure({ reviews })] },
      { before: { pages: [procedure({ reviews: [onRecord] })] } },
    );

  test('a review may be 14 days old when it is recorded, and not one more', () => {
    expect(check(reviewed({ on: '2026-05-17' }), onRecord)).toMatchInlineSnapshot(`
      [
        "content/procedures/a-procedure.mdx reviews.0.on
      The review is dated 2026-05-17, more than 14 days ago.
      Write the day on which the page was checked. If that is long ago, check it again.",
      ]
    `);
    expect(check(reviewed({ on: '2026-05-18' }), onRecord)).toEqual([]);
    expect(check(reviewed({ on: '2026-06-01' }), onRecord)).toEqual([]);
  });

  test('what is older than the newest on record is said once, wherever it stands', () => {
    const older = reviewed({ on: '2026-02-01', next: '2026-06-01' });
    expect(check(onRecord, older)).toMatchInlineSnapshot(`
      [
        "content/procedures/a-procedure.mdx reviews.1.on
      The review is dated 2026-02-01, before the newest one on record, which is of 2026-03-01.
      Write the day on which the page was checked. If that is long ago, check it again.",
      ]
    `);
    expect(check(older, onRecord)).toEqual([expect.stringContaining('stands above the one of 2026-03-01')]);
  });

  test('what is on record may be as old as it is', () => {
    expect(check(onRecord)).toEqual([]);
  });
});
