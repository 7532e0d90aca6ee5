import { expect, test } from 'vitest';
import { reviewMissing } from '../../src/rules/review-missing.ts';
import { folder, phrase, procedure, reviewed, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('wants a review of every active page', () => {
  expect(report(reviewMissing, { pages: [procedure({ title: 'Late delivery', reviews: [] })] })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews
    Nobody has reviewed "Late delivery".
    Check it against reality and record the review, or write \`status: draft\` until somebody has.",
    ]
  `);
});

test('exempts drafts, imported and retired pages', () => {
  const pages = (['draft', 'unverified', 'retired'] as const).map((status) => procedure({ status, reviews: [] }));
  expect(report(reviewMissing, { pages })).toEqual([]);
});

test('lets a folder review its terms and phrases as a set, below it too, but not its procedures', () => {
  const folders = ['glossary', 'phrases', 'procedures'].map((name) => folder(name, { reviews: [reviewed()] }));
  const pages = [term({ reviews: [] }), phrase({ reviews: [] }, { branch: ['opening'] }), procedure({ reviews: [] })];
  expect(report(reviewMissing, { pages, folders })).toEqual([expect.stringContaining('content/procedures/')]);
});
