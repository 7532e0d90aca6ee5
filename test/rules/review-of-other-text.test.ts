import { describe, expect, test } from 'vitest';
import type { Review } from '../../src/model/fields.ts';
import { reviewOfOtherText } from '../../src/rules/review-of-other-text.ts';
import { reportChange } from '../support/change.ts';
import { folder, procedure, reviewed, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names both ways in which review and text can come apart', () => {
  expect(report(reviewOfOtherText, { pages: [procedure({ title: 'Late delivery' }, { hash: '3f9a2c81' })] }))
    .toMatchInlineSnapshot(`
      [
        "content/procedures/a-procedure.mdx reviews.0.of
      The review of 2026-05-01 does not fit the text of "Late delivery": either the text was edited after the review, or the review was made of another text.
      Check what stands here against reality, and record a review of it: its digits are 3f9a2c81. \`npm run review a-procedure\` shows what has changed.",
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
    The review does not say yet which text it is about. The digits of the text that stands here are 3f9a2c81.
    Write 3f9a2c81, if this is the text that was checked. [3f9a2c81]",
      "error content/glossary/_folder.yaml reviews.0.of
    The review does not say yet which text it is about. The digits of the text that stands here are 00000000.
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

describe('of a change', () => {
  const onRecord = reviewed({ on: '2026-03-01', found: 'Step 4 named the old form.', of: '11111111' });
  const page = (reviews: Review[], hash: string) => procedure({ title: 'Late delivery', reviews }, { hash });
  const before = { pages: [page([onRecord], '11111111')] };

  test('refuses a new review of another text than the one that stands there', () => {
    const now = { pages: [page([reviewed({ of: '11111111' }), onRecord], '3f9a2c81')] };
    expect(reportChange(reviewOfOtherText, now, { before })).toMatchInlineSnapshot(`
      [
        "error content/procedures/a-procedure.mdx reviews.0.of
      This change adds a review of 2026-05-01 to "Late delivery" that was made of another text than the one that stands here, so it vouches for words that readers will not see.
      Check the text that stands here. If it is the one that was checked, write 3f9a2c81 in this place.",
      ]
    `);
  });

  test('refuses it of a draft too, and not only of the newest', () => {
    const draft = procedure({ status: 'draft', reviews: [reviewed(), reviewed({ of: '11111111' })] });
    expect(reportChange(reviewOfOtherText, { pages: [draft] }, { before: {} })).toEqual([
      expect.stringMatching(/^error .* reviews\.1\.of/),
    ]);
  });

  test('takes an older review of another text for an honest edit since', () => {
    const now = { pages: [page([onRecord], '3f9a2c81')] };
    expect(reportChange(reviewOfOtherText, now, { before })).toMatchInlineSnapshot(`
      [
        "info content/procedures/a-procedure.mdx reviews.0.of
      The text of "Late delivery" was edited after the review of 2026-03-01, and nobody has checked it since.
      Readers see "Edited since review" until somebody checks it and records a review. \`npm run review a-procedure\` shows what has changed.",
      ]
    `);
  });

  test('names the value for every "pending" that is added', () => {
    const now = { pages: [page([reviewed({ of: 'pending' }), onRecord], '3f9a2c81')] };
    expect(reportChange(reviewOfOtherText, now, { before })).toEqual([expect.stringContaining('[3f9a2c81]')]);
  });

  test('is content with a new review of what stands there', () => {
    expect(reportChange(reviewOfOtherText, { pages: [page([reviewed(), onRecord], '00000000')] }, { before })).toEqual(
      [],
    );
  });

  test('names both readings where nobody could read what stood there before', () => {
    const unread = { unreadable: ['a-procedure'], unread: [{ folder: 'procedures', source: '' } as const] };
    expect(reportChange(reviewOfOtherText, { pages: [page([onRecord], '3f9a2c81')] }, { before: unread })).toEqual([
      expect.stringContaining('either the text was edited after the review'),
    ]);
  });
});
