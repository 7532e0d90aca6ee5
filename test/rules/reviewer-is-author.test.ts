import { expect, test } from 'vitest';
import type { Review } from '../../src/model/fields.ts';
import { reviewerIsAuthor } from '../../src/rules/reviewer-is-author.ts';
import { changeOf, reportChange } from '../support/change.ts';
import { owner, procedure, reviewed, term, folder } from '../support/pages.ts';
import { report, today } from '../support/report.ts';

const lead = owner({ authors: ['lead@example.com', '42+lead@users.example.com'] });
const desk = owner({ id: 'desk-lead', name: 'Desk lead', authors: ['desk@example.com'] });
const old = reviewed({ on: '2026-01-10', of: '11111111' });
const page = (...reviews: Review[]) =>
  procedure({ title: 'Late delivery', risk: 'critical', reviews: [...reviews, old] });
const before = { pages: [page()] };
const file = page().file;

function check(now: ReturnType<typeof page>, writer: string | undefined, owners = [lead, desk]): string[] {
  return reportChange(
    reviewerIsAuthor,
    { pages: [now], owners },
    { before, writers: writer === undefined ? {} : { [file]: writer } },
  );
}

test('wants somebody else where the author alone has reviewed a critical page', () => {
  expect(check(page(reviewed()), 'Lead@Example.com')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.by
    "Delivery lead" wrote the text of "Late delivery" last, and nobody else has reviewed what stands there.
    Ask another owner to check the page and to add a review. A critical page is never reviewed by its author alone.",
    ]
  `);
});

test('is content with a review by somebody else, in this change or on record', () => {
  expect(check(page(reviewed({ by: 'desk-lead' })), 'lead@example.com')).toEqual([]);
  expect(check(page(reviewed(), reviewed({ by: 'desk-lead' })), 'lead@example.com')).toEqual([]);
  expect(check(page(reviewed()), 'somebody@example.com')).toEqual([]);
});

test('does not count a review of another text', () => {
  expect(check(page(reviewed(), reviewed({ by: 'desk-lead', of: '22222222' })), 'lead@example.com')).toHaveLength(1);
});

test('says when it cannot be checked, and why', () => {
  expect(check(page(reviewed()), 'lead@example.com', [owner()])).toMatchInlineSnapshot(`
    [
      "info content/procedures/a-procedure.mdx reviews.0.by
    Whether somebody other than its author has reviewed "Late delivery" could not be checked: "Delivery lead" has no \`authors\`.
    Write the addresses that this role commits with into \`authors\` in owners.yaml.",
    ]
  `);
  expect(check(page(reviewed()), undefined)).toMatchInlineSnapshot(`
    [
      "info content/procedures/a-procedure.mdx reviews.0.by
    Whether somebody other than its author has reviewed "Late delivery" could not be checked: the history does not say who wrote the text.
    Fetch the whole history, or have somebody else approve this change.",
    ]
  `);
  const now = { pages: [page(reviewed())], owners: [lead] };
  const change = { ...changeOf(now, { before }), writers: undefined };
  expect(report(reviewerIsAuthor, now, today, { change })).toEqual([
    expect.stringMatching(/^info .*\n.*could not be checked/),
  ]);
});

test('one reviewer who is surely somebody else is enough, whoever else has no addresses', () => {
  const unknown = owner({ id: 'desk-lead' });
  expect(check(page(reviewed(), reviewed({ by: 'desk-lead' })), 'lead@example.com', [lead, unknown])).toEqual([
    expect.stringMatching(/^info /),
  ]);
  expect(check(page(reviewed(), reviewed({ by: 'desk-lead' })), 'desk@example.com', [owner(), desk])).toEqual([
    expect.stringMatching(/^info /),
  ]);
  expect(check(page(reviewed(), reviewed({ by: 'desk-lead' })), 'lead@example.com', [owner(), desk])).toEqual([]);
});

test('leaves pages alone that are less than critical, and those that get no review', () => {
  const standard = procedure({ risk: 'standard' });
  expect(
    reportChange(
      reviewerIsAuthor,
      { pages: [standard], owners: [lead] },
      { before: {}, writers: { [file]: 'lead@example.com' } },
    ),
  ).toEqual([]);
  expect(check(page(), 'lead@example.com')).toEqual([]);
});

test('holds for a set of pages, one of which is critical', () => {
  const reviews = [reviewed()];
  const now = {
    pages: [term({ reviews: [], risk: 'critical' })],
    folders: [folder('glossary', { reviews })],
    owners: [lead],
  };
  const writers = { 'content/glossary/_folder.yaml': 'lead@example.com' };
  expect(reportChange(reviewerIsAuthor, now, { before: {}, writers })).toEqual([
    expect.stringContaining('"Delivery lead" wrote the text of the pages in "glossary" last'),
  ]);
});
