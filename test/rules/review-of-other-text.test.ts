import { expect, test } from 'vitest';
import { reviewOfOtherText } from '../../src/rules/review-of-other-text.ts';
import { folder, procedure, reviewed, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names both ways in which review and text can come apart', () => {
  expect(report(reviewOfOtherText, { pages: [procedure({ title: 'Late delivery' }, { hash: '3f9a2c81' })] }))
    .toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.of
    The newest review of "Late delivery" is about the text 00000000, and the text that stands here is 3f9a2c81: either it was edited after the review, or the review was made of another text.
    Check what stands here against reality, and record a review of it.",
    ]
  `);
});

test('gives the value that belongs in the place of "pending", for a set of pages too', () => {
  const pages = [procedure({ reviews: [reviewed({ of: 'pending' })] }, { hash: '3f9a2c81' }), term({ reviews: [] })];
  expect(
    report(reviewOfOtherText, { pages, folders: [folder('glossary', { reviews: [reviewed({ of: 'pending' })] })] }),
  ).toMatchInlineSnapshot(`
    [
      "error content/procedures/a-procedure.mdx reviews.0.of
    The review does not say which text it is about; the text that stands here is 3f9a2c81.
    Write 3f9a2c81, if this is the text that was checked. [3f9a2c81]",
      "error content/glossary/_folder.yaml reviews.0.of
    The review does not say which text it is about; the text that stands here is 00000000.
    Write 00000000, if this is the text that was checked. [00000000]",
    ]
  `);
});

test('counts only the newest review, and leaves drafts alone', () => {
  const pages = [
    procedure({ reviews: [reviewed(), reviewed({ of: 'pending' })] }),
    procedure({ status: 'draft' }, { hash: '3f9a2c81' }),
  ];
  expect(report(reviewOfOtherText, { pages })).toEqual([]);
});
