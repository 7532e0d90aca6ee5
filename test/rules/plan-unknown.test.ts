import { expect, test } from 'vitest';
import { planUnknown } from '../../src/rules/plan-unknown.ts';
import { folder, procedure, reviewed } from '../support/pages.ts';
import { report, today } from '../support/report.ts';

const check = (entry: { page: string } | { folder: string }, parts = {}) =>
  report(
    planUnknown,
    {
      pages: [procedure({ id: 'late-delivery' })],
      folders: [folder('glossary', { reviews: [reviewed()] }), folder('procedures')],
      reviewPlan: [{ ...entry, on: today }],
      ...parts,
    },
    today,
  );

test('names the page or the folder that was meant', () => {
  expect(check({ page: 'late-delviery' })).toMatchInlineSnapshot(`
    [
      "content/review-plan.yaml
    There is no page "late-delviery".
    Write late-delivery, if that is the page you mean.",
    ]
  `);
  expect(check({ folder: 'glosary' })).toMatchInlineSnapshot(`
    [
      "content/review-plan.yaml
    The pages in "glosary" are not reviewed as a set.
    Write glossary, if that is the folder you mean.",
    ]
  `);
});

test('says what to do where none is near, and of a folder whose pages are reviewed one by one', () => {
  expect(check({ page: 'refund' })).toMatchInlineSnapshot(`
    [
      "content/review-plan.yaml
    There is no page "refund".
    Name a page by the id at its top, or take the line out.",
    ]
  `);
  expect(check({ folder: 'procedures' })).toMatchInlineSnapshot(`
    [
      "content/review-plan.yaml
    The pages in "procedures" are not reviewed as a set.
    Name a folder whose _folder.yaml holds reviews, or take the line out.",
    ]
  `);
});

test('is silent of what is there, and of what cannot be read just now', () => {
  expect(check({ page: 'late-delivery' })).toEqual([]);
  expect(check({ folder: 'glossary' })).toEqual([]);
  expect(check({ page: 'refund' }, { unreadable: ['refund'] })).toEqual([]);
  expect(check({ folder: 'procedures' }, { folders: [{ ...folder('procedures'), isFaulty: true }] })).toEqual([]);
});
