import { expect, test } from 'vitest';
import { groupOf } from '../../../src/workbench/owners/group-pages.ts';

const group = (next: string | undefined, more = {}) => groupOf({ status: 'active', next, ...more }, '2026-06-01');

test('pages stand by what has to be done, and when', () => {
  expect(
    ['2026-05-31', '2026-06-01', '2026-07-01', '2026-07-02', '2026-08-30', '2026-08-31', undefined].map((day) =>
      group(day),
    ),
  ).toEqual(['overdue', 'month', 'month', 'quarter', 'quarter', 'later', 'never']);
});

test('drafts and retired pages are never due', () => {
  expect(group('2020-01-01', { status: 'draft' })).toBe('draft');
  expect(group('2020-01-01', { status: 'retired' })).toBe('retired');
});
