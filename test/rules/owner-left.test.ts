import { expect, test } from 'vitest';
import { ownerLeft } from '../../src/rules/owner-left.ts';
import { folder, owner, procedure, reviewed } from '../support/pages.ts';
import { report } from '../support/report.ts';

const deputy = owner({ id: 'quality-lead', name: 'Quality lead' });

function check(lead: Partial<Parameters<typeof owner>[0]>, day: string): string[] {
  return report(ownerLeft, { pages: [procedure()], owners: [owner(lead), deputy] }, day);
}

test('tells two weeks ahead that an owner leaves', () => {
  expect(check({ until: '2026-06-15' }, '2026-06-01')).toMatchInlineSnapshot(`
    [
      "info content/procedures/a-procedure.mdx owner
    "Delivery lead" leaves office in 14 days, on 2026-06-15.
    Name the owner who takes over, or a deputy in owners.yaml.",
    ]
  `);
  expect(check({ until: '2026-06-01' }, '2026-06-01')[0]).toContain('leaves office today.');
  expect(check({ until: '2026-06-16' }, '2026-06-01')).toEqual([]);
});

test('warns when the owner has left and no deputy is in office', () => {
  expect(check({ until: '2026-05-31' }, '2026-06-01')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx owner
    "Delivery lead" left office on 2026-05-31, and no deputy answers today.
    Name an owner who is in office, or give "delivery-lead" a deputy in owners.yaml.",
    ]
  `);
});

test('warns when the owner is still to come and nobody answers until then', () => {
  expect(check({ from: '2026-06-02' }, '2026-06-01')[0]).toContain(
    '"Delivery lead" takes office on 2026-06-02, and no deputy answers today.',
  );
  expect(check({ from: '2026-06-01' }, '2026-06-01')).toEqual([]);
});

test('is silent while a deputy answers', () => {
  expect(check({ until: '2026-05-31', deputy: 'quality-lead' }, '2026-06-01')).toEqual([]);
});

test('speaks once a page, once a folder whose owner pages inherit, and never of retired pages', () => {
  const gone = owner({ until: '2026-05-01' });
  const pages = [
    procedure({ id: 'own', escalation: { to: 'delivery-lead', when: 'At once.' } }),
    procedure({ id: 'inherits', reviews: [reviewed({ by: 'quality-lead' })] }, { owner: 'delivery-lead' }),
    procedure({ id: 'retired', status: 'retired' }),
  ];
  const found = report(ownerLeft, {
    pages,
    owners: [gone, deputy],
    folders: [folder('procedures', { owner: 'delivery-lead' })],
  });
  expect(found.map((text) => text.split('\n')[0])).toEqual([
    'content/procedures/own.mdx owner',
    'content/procedures/_folder.yaml owner',
  ]);
});
