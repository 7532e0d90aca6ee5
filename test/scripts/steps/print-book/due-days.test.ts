import { expect, test } from 'vitest';
import { dueDays } from '../../../../scripts/steps/print-book/due-days.ts';
import { readPlaybook } from '../../../../src/playbook/read-playbook.ts';

const playbook = await readPlaybook('content');
const due = dueDays(playbook);

test('a page has the day of its newest review, and one of a set the day of the set', () => {
  const page = playbook.pages.find(({ id }) => id === 'late-delivery')!;
  const set = playbook.folders.find(({ path }) => path === 'phrases')!;
  expect(page.data.reviews.length).toBeGreaterThan(0);
  expect(due.get('late-delivery')).toBe(page.data.reviews[0]!.next);
  expect(set.data.reviews.length).toBeGreaterThan(0);
  expect(due.get('apologise-for-us')).toBe(set.data.reviews[0]!.next);
});

test('a story of its day never falls due', () => {
  const told = playbook.pages.filter(
    ({ kind, data }) => kind === 'story' && (data as { tells?: string }).tells !== 'benchmark',
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ id }) => due.has(id))).toEqual([]);
});
