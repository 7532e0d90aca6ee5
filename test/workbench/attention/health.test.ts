import { expect, test } from 'vitest';
import { dueNext, healthBy, healthOf } from '../../../src/workbench/attention/health.ts';
import { sayShare } from '../../../src/workbench/attention/say-share.ts';
import { attentionOf } from '../../support/attention.ts';
import { owner, playbook, procedure, reviewed } from '../../support/pages.ts';

const { attention } = attentionOf(
  playbook({
    owners: [owner(), owner({ id: 'desk-lead' })],
    pages: [
      procedure({ id: 'a', reviews: [reviewed({ next: '2026-05-31' })] }),
      procedure({ id: 'b', reviews: [reviewed({ next: '2026-06-01' })] }),
      procedure({ id: 'c', owner: 'desk-lead', reviews: [reviewed({ next: '2026-09-01' })] }),
      procedure({ id: 'd', reviews: [reviewed({ next: '2026-09-01', of: 'ffffffff' })] }),
      procedure({ id: 'e', status: 'unverified', reviews: [] }),
      procedure({ id: 'f', status: 'draft', reviews: [] }),
      procedure({ id: 'g', status: 'retired', reviews: [] }),
    ],
  }),
);
const pages = [...attention.pages.values()];

test('every page in force counts once, by the state that is seen first', () => {
  expect(healthOf(pages, '2026-06-01')).toEqual({
    pages: 5,
    current: 1,
    'due-soon': 1,
    overdue: 1,
    edited: 1,
    unverified: 1,
  });
  expect(healthOf(pages, '2027-01-01')).toEqual({
    pages: 5,
    current: 0,
    'due-soon': 0,
    overdue: 4,
    edited: 0,
    unverified: 1,
  });
});

test('owners without a page in force are left out', () => {
  expect(
    healthBy(pages, ({ owner = '' }) => owner, '2026-06-01').map(({ key, health }) => `${key} ${health.pages}`),
  ).toEqual(['delivery-lead 4', 'desk-lead 1']);
});

test('what falls due next is told in the order of the days, and nothing that is late', () => {
  expect(dueNext(pages, '2026-06-01', 2).map(({ id }) => id)).toEqual(['b', 'c']);
});

test('only all of them are 100 percent, and only none are 0', () => {
  expect([
    sayShare(0, 900, 'en'),
    sayShare(1, 900, 'en'),
    sayShare(899, 900, 'en'),
    sayShare(900, 900, 'en'),
    sayShare(0, 0, 'en'),
  ]).toEqual(['0%', '1%', '99%', '100%', '0%']);
});
