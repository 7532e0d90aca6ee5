import { expect, test } from 'vitest';
import type { Review } from '../../src/model/fields.ts';
import { reviewBulk } from '../../src/rules/review-bulk.ts';
import { reportChange } from '../support/change.ts';
import { folder, procedure, reviewed, term } from '../support/pages.ts';

const pages = (count: number, review: Partial<Review> = {}) =>
  Array.from({ length: count }, (_, index) =>
    procedure({ id: `page-${index + 1}`, reviews: [reviewed({ on: '2026-05-30', how: 'read', ...review })] }),
  );

test('names the pages that one change stamps with the same words', () => {
  expect(reportChange(reviewBulk, { pages: pages(6) }, { before: {} })).toMatchInlineSnapshot(`
    [
      "content/procedures/page-1.mdx reviews.0.found
    This change adds reviews that all say "read" and "Ran it on two cases; all steps hold." to 6 pages: page-1, page-2, page-3, page-4, page-5 and page-6.
    Write for each page what was found there. Who approves this change should ask how they were checked.",
    ]
  `);
});

test('takes other signs and capitals for the same words', () => {
  const now = { pages: [...pages(4), ...pages(2, { found: 'ran it on two cases - ALL steps hold' })] };
  expect(reportChange(reviewBulk, now, { before: {} })).toHaveLength(1);
});

test('counts a set once, and does not name more than twenty', () => {
  const set = { pages: [term({ reviews: [] })], folders: [folder('glossary', { reviews: pages(1)[0]!.data.reviews })] };
  const [finding] = reportChange(reviewBulk, { ...set, pages: [...pages(24), ...set.pages] }, { before: {} });
  expect(finding).toContain('to 25 pages: page-1, page-2,');
  expect(finding).toContain('page-20 and 5 more.');
});

test('lets five pages find the same, and more find it in other ways', () => {
  expect(reportChange(reviewBulk, { pages: pages(5) }, { before: {} })).toEqual([]);
  const observed = pages(3, { how: 'observed' });
  expect(reportChange(reviewBulk, { pages: [...pages(5), ...observed] }, { before: {} })).toEqual([]);
});

test('leaves reviews alone that are on record', () => {
  expect(reportChange(reviewBulk, { pages: pages(9) }, { before: { pages: pages(5) } })).toEqual([]);
});
