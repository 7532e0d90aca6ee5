import { expect, test } from 'vitest';
import { ownerViews } from '../../src/workspace/owner-views.ts';
import { folder, owner, procedure, reviewed, story, term } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const due = (next: string) => ({ reviews: [reviewed({ next })] });

const site = siteOf({
  owners: [
    owner({ until: '2026-06-30', deputy: 'quality-lead' }),
    owner({ id: 'quality-lead', name: 'Quality lead' }),
    owner({ id: 'idle', name: 'Idle' }),
  ],
  folders: [folder('glossary', { title: 'Words', reviews: [reviewed({ next: '2026-07-15' })] })],
  pages: [
    procedure({ id: 'late', title: 'Late', ...due('2026-09-01') }, { branch: ['delivery'] }),
    procedure({ id: 'soon', title: 'Soon', ...due('2026-07-01') }, { branch: ['delivery'] }),
    procedure({ id: 'draft', title: 'Draft', status: 'draft', ...due('2020-01-01') }),
    procedure({ id: 'old', title: 'Old', status: 'retired', ...due('2020-01-01') }),
    story({ id: 'praise', title: 'Praise', tells: 'commendation' }),
    term({ id: 'touch', title: 'Touch', reviews: [] }),
    term({ id: 'hold', title: 'Hold', reviews: [] }),
    procedure({
      id: 'other',
      title: 'Other',
      owner: 'quality-lead',
      escalation: { to: 'delivery-lead', when: 'At once.' },
      ...due('2026-08-01'),
    }),
  ],
});
const [lead, quality, idle] = ownerViews(site, 'en');

test('pages stand by the day they are due, a set as one of them; what is never due comes last', () => {
  expect(lead!.pages.map(({ title, set }) => (set === undefined ? title : `${title}: ${set}`))).toEqual([
    'Soon',
    'Words: 2',
    'Late',
    'Praise',
    'Draft',
    'Old',
  ]);
  expect(lead!.count).toBe(7);
  expect(lead!.first?.next).toBe('2026-07-01');
});

test('folders are theirs where every page in force is, the topmost one alone', () => {
  expect(lead!.folders.map(({ href }) => href)).toEqual(['/procedures/in/delivery/', '/stories/', '/glossary/']);
  expect(quality!.folders).toEqual([]);
});

test('pages of others that send people to them are told, for the day they hand over', () => {
  expect(lead!.calledFrom.map(({ id }) => id)).toEqual(['other']);
  expect(quality!.calledFrom).toEqual([]);
});

test('says who answers, stretch by stretch', () => {
  expect(lead!.answering.map(({ from, until, by }) => [from, until, by?.id])).toEqual([
    [undefined, '2026-06-30', 'delivery-lead'],
    ['2026-07-01', undefined, 'quality-lead'],
  ]);
});

test('an owner of nothing has a page all the same', () => {
  expect(idle).toMatchObject({ count: 0, pages: [], folders: [], calledFrom: [], first: undefined });
});
