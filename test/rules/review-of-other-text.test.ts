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

describe('of a change', () => {
  const onRecord = reviewed({ on: '2026-03-01', found: 'Step 4 named the old form.', of: '11111111' });
  const page = (reviews: Review[], hash: string) => procedure({ title: 'Late delivery', reviews }, { hash });
  const before = { pages: [page([onRecord], '11111111')] };

  test('refuses a new review of another text than the one that stands there', () => {
    const now = { pages: [page([reviewed({ of: '11111111' }), onRecord], '3f9a2c81')] };
    expect(reportChange(reviewOfOtherText, now, { before })).toMatchInlineSnapshot(`
      [
        "error content/procedures/a-procedure.mdx reviews.0.of
      This change adds a review of 2026-05-01 to "Late delivery" that is about the text 11111111, and the text that stands here is 3f9a2c81: it vouches for words that readers will not see.
      Check the text that stands here. If that is what was checked, write 3f9a2c81.",
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
      The text of "Late delivery" was edited after the review of 2026-03-01: that one is about 11111111, and the text that stands here is 3f9a2c81.
      Readers see "Edited since review" until somebody checks it and records a review.",
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
      expect.stringContaining('either it was edited after the review'),
    ]);
  });
});
