import { expect, test } from 'vitest';
import { trailOf } from '../../src/workspace/trail.ts';
import type { TreeFolder } from '../../src/workspace/explorer-tree.ts';

const root = { title: 'Contents', href: '/contents/' };

function folder(path: string, facts: Partial<TreeFolder> = {}): TreeFolder {
  return { path, title: path, href: `/${path}/`, isOpen: false, folders: [], pages: [], ...facts };
}

function row(title: string) {
  return { title, href: `/${title}/`, trust: { status: 'active' as const } };
}

const branch = {
  kinds: [
    folder('checklists'),
    folder('procedures', {
      isOpen: true,
      pages: [row('greet')],
      folders: [
        folder('procedures/delivery'),
        folder('procedures/returns', { isOpen: true, pages: [row('cheque'), row('refund')], total: 30 }),
      ],
    }),
  ],
};

function said(here: { title: string; href: string }, tree = branch): string[] {
  return trailOf(tree, root, here).map(
    ({ title, beside, isCut }) => `${title}: ${beside.map((one) => one.title).join(', ')}${isCut ? ' …' : ''}`,
  );
}

test('leads through the open folders to the page, with what stands beside each', () => {
  expect(said({ title: 'refund', href: '/refund/' })).toEqual([
    'Contents: ',
    'procedures: checklists, procedures',
    'procedures/returns: procedures/delivery, procedures/returns',
    'refund: cheque, refund …',
  ]);
});

test('ends with the folder when that is what is shown', () => {
  expect(said({ title: 'procedures/returns', href: '/procedures/returns/' }).at(-1)).toBe(
    'procedures/returns: procedures/delivery, procedures/returns',
  );
});

test('leads from the contents to a page that is in no folder', () => {
  expect(said({ title: 'The year', href: '/year/' }, { kinds: [folder('checklists')] })).toEqual([
    'Contents: ',
    'The year: ',
  ]);
  expect(said(root, { kinds: [] })).toEqual(['Contents: ']);
});
