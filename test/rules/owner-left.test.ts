import { expect, test } from 'vitest';
import { ownerLeft } from '../../src/rules/owner-left.ts';
import { reportChange } from '../support/change.ts';
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
    Name the owner who takes over, or a deputy in owners.yaml. Nobody answers after that day.",
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

test('is an error on a page that a change touches, wherever its owner is named', () => {
  const owners = [owner({ until: '2026-05-31' })];
  const own = procedure({ id: 'own' });
  const heir = procedure({ id: 'heir' }, { owner: 'delivery-lead', branch: ['delivery'] });
  const folders = [folder('procedures/delivery', { owner: 'delivery-lead' })];
  const check = (...files: string[]) =>
    reportChange(ownerLeft, { pages: [own, heir], owners, folders }, { before: {}, files }).map(
      (finding) => finding.split('\n')[0],
    );
  const atPage = 'content/procedures/own.mdx owner';
  const atFolder = 'content/procedures/delivery/_folder.yaml owner';
  expect(check()).toEqual([atPage, atFolder]);
  expect(check(own.file)).toEqual([`error ${atPage}`, atFolder]);
  expect(check(heir.file)).toEqual([atPage, `error ${atFolder}`]);
});

test('tells two weeks ahead that the last deputy of an owner who has left leaves too', () => {
  const owners = [
    owner({ until: '2026-05-01', deputy: 'desk-lead' }),
    owner({ id: 'desk-lead', name: 'Desk lead', until: '2026-05-10', deputy: 'quality-lead' }),
    owner({ id: 'quality-lead', name: 'Quality lead', until: '2026-06-10' }),
  ];
  const check = (day: string) => report(ownerLeft, { pages: [procedure()], owners }, day);
  expect(check('2026-05-05')).toEqual([]);
  expect(check('2026-05-26')).toEqual([]);
  expect(check('2026-05-27')).toMatchInlineSnapshot(`
    [
      "info content/procedures/a-procedure.mdx owner
    "Quality lead", who answers for "Delivery lead", leaves office in 14 days, on 2026-06-10.
    Name the owner who takes over, or a deputy in owners.yaml. Nobody answers after that day.",
    ]
  `);
  expect(check('2026-06-11')[0]).toContain('no deputy answers today.');
});

test('says who answers after the owner who leaves', () => {
  expect(check({ until: '2026-06-10', deputy: 'quality-lead' }, '2026-06-01')).toMatchInlineSnapshot(`
    [
      "info content/procedures/a-procedure.mdx owner
    "Delivery lead" leaves office in 9 days, on 2026-06-10.
    Name the owner who takes over. Until you do, "Quality lead" answers after that day.",
    ]
  `);
});
