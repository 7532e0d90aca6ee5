import { expect, test } from 'vitest';
import { choosePages, type BookChoice } from '../../../../scripts/steps/print-book/choose-pages.ts';
import { readPlaybook } from '../../../../src/playbook/read-playbook.ts';

const { pages } = await readPlaybook('content');
const all: BookChoice = { kinds: [], levels: [], owners: [], ids: [] };

test('a book holds every page in force, by kind, folder and title', () => {
  const chosen = choosePages(pages, all);
  const inForce = pages.filter(({ data: { status } }) => status === 'active' || status === 'unverified');
  expect(chosen).toHaveLength(inForce.length);
  expect(chosen.some(({ data: { status } }) => status === 'draft' || status === 'retired')).toBe(false);
  expect(choosePages(pages.toReversed(), all).map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
});

test('what is chosen limits it, and each choice further', () => {
  const chosen = choosePages(pages, {
    ...all,
    kinds: ['procedures'],
    owners: ['delivery-lead'],
    levels: ['frontline'],
  });
  expect(chosen.map(({ id }) => id)).toContain('late-delivery');
  expect(chosen.every(({ folder, owner }) => folder === 'procedures' && owner === 'delivery-lead')).toBe(true);
  expect(choosePages(pages, { ...all, ids: ['late-delivery'] }).map(({ id }) => id)).toEqual(['late-delivery']);
});
