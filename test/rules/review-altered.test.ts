import { expect, test } from 'vitest';
import type { Review } from '../../src/model/fields.ts';
import { rules } from '../../src/rules/index.ts';
import { reviewAltered } from '../../src/rules/review-altered.ts';
import { reportChange } from '../support/change.ts';
import { folder, procedure, reviewed, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

const may = reviewed({ on: '2026-05-01', found: 'Step 4 named the old form; corrected.' });
const january = reviewed({ on: '2026-01-10', found: 'All steps hold on two late vans.', next: '2026-05-10' });

function check(before: Review[], now: Review[]): string[] {
  return reportChange(
    reviewAltered,
    { pages: [procedure({ reviews: now })] },
    { before: { pages: [procedure({ reviews: before })] } },
  );
}

test('a day that moves by itself is told to be a review', () => {
  expect(check([may], [{ ...may, next: '2026-11-01' }])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.next
    The review of 2026-05-01 is on record, and this change only moves its days: \`next\` from 2026-08-01 to 2026-11-01.
    Put it back as it was. A new day stands for a new check: make one, and add a review of your own above this one.",
    ]
  `);
  expect(check([may], [{ ...may, on: '2026-05-30', next: '2026-11-01' }])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.0.on
    The review of 2026-05-01 is on record, and this change only moves its days: \`on\` from 2026-05-01 to 2026-05-30, \`next\` from 2026-08-01 to 2026-11-01.
    Put it back as it was. A new day stands for a new check: make one, and add a review of your own above this one.",
    ]
  `);
});

test('what a review found stays what it found', () => {
  expect(check([may, january], [may, { ...january, found: 'Nothing was wrong.', how: 'read' }])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews.1.how
    The review of 2026-01-10 is on record, and this change alters it: \`how\` from ran-on-real-case to read, \`found\` from "All steps hold on two late vans." to "Nothing was wrong.".
    Put it back as it was. If you have checked the page, add a review of your own above it.",
    ]
  `);
});

test('a review that is gone is named', () => {
  expect(check([may, january], [may])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx reviews
    The review of 2026-01-10 by delivery-lead is on record, and this change takes it out.
    Put it back as it was, below the newer ones. Reviews are only ever added.",
    ]
  `);
});

test('a new review in the place of the old one takes the old one out', () => {
  const june = reviewed({
    on: '2026-05-28',
    by: 'desk-lead',
    how: 'read',
    found: 'Read it with the new tariff.',
    next: '2026-09-01',
  });
  expect(check([may], [june])).toEqual([
    expect.stringContaining('The review of 2026-05-01 by delivery-lead is on record'),
  ]);
});

test('a review that is added above the others alters none, nor does the way it is written', () => {
  expect(
    check(
      [may, january],
      [reviewed({ on: '2026-05-30' }), may, { ...january, found: ' All  steps hold\non two late vans. ' }],
    ),
  ).toEqual([]);
  expect(check([], [may])).toEqual([]);
});

test('"pending" may be filled in', () => {
  expect(check([{ ...may, of: 'pending' }], [{ ...may, of: '3f9a2c81' }])).toEqual([]);
});

test('reviews stay with a page that gets another id, and with a file that gets another name', () => {
  const before = { pages: [procedure({ id: 'late-parcel', reviews: [may, january] })] };
  const renamed = procedure({ id: 'late-delivery', reviews: [may] });
  const files = [{ status: 'renamed', path: renamed.file, from: before.pages[0]!.file } as const];
  expect(reportChange(reviewAltered, { pages: [renamed] }, { before, files })).toEqual([
    expect.stringContaining('The review of 2026-01-10'),
  ]);
});

test('a page that takes over the file of another is not held against that one', () => {
  const other = procedure({ id: 'late-parcel', reviews: [may] }, { file: 'content/procedures/parcel.mdx' });
  const before = { pages: [procedure({ id: 'late-parcel', reviews: [may] })] };
  const now = { pages: [other, procedure({ id: 'new', reviews: [] }, { file: before.pages[0]!.file })] };
  expect(reportChange(reviewAltered, now, { before })).toEqual([]);
});

test('holds for sets of pages, also when their settings are gone', () => {
  const before = { pages: [term({ reviews: [] })], folders: [folder('glossary', { reviews: [may] })] };
  const now = (reviews: Review[]) => ({ pages: [term({ reviews: [] })], folders: [folder('glossary', { reviews })] });
  expect(reportChange(reviewAltered, now([{ ...may, by: 'desk-lead' }]), { before })).toEqual([
    expect.stringContaining('content/glossary/_folder.yaml reviews.0.by'),
  ]);
  const bare = { pages: [term({ reviews: [] })], folders: [{ ...folder('glossary'), file: undefined }] };
  expect(reportChange(reviewAltered, bare, { before })).toEqual([
    expect.stringMatching(/^content\/glossary\/_folder.yaml\n.*this change takes it out/),
  ]);
});

test('guesses nothing where nobody could read what stood there', () => {
  const now = { pages: [procedure({ reviews: [may] })] };
  const before = { unreadable: ['a-procedure'], unread: [{ folder: 'procedures', source: '' } as const] };
  expect(reportChange(reviewAltered, now, { before })).toEqual([]);
});

test('what is altered is said once: nothing else is said of the same review', () => {
  const before = { pages: [procedure({ reviews: [may, january], risk: 'critical' })] };
  const wrong = { ...may, on: '2026-06-09', next: '2028-01-01', of: '3f9a2c81' };
  const now = { pages: [procedure({ reviews: [wrong, january], risk: 'critical' })] };
  const own = rules.filter(({ id }) => id.startsWith('review'));
  expect(own.flatMap((rule) => reportChange(rule, now, { before }))).toHaveLength(1);
});

test('is silent without a change to judge', () => {
  expect(report(reviewAltered, { pages: [procedure({ reviews: [may] })] })).toEqual([]);
});
