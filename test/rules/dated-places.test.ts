import { expect, test } from 'vitest';
import { datedPlaces } from '../../src/rules/dated-places.ts';
import { folder, owner, playbook, procedure, reviewed, story, term } from '../support/pages.ts';

const late = [reviewed({ next: '2026-05-20' })];

test('holds the review date of every page and set that can be overdue, with its line', () => {
  const pages = [
    procedure({ id: 'late', reviews: late }),
    procedure({ id: 'draft', status: 'draft', reviews: late }),
    story({ id: 'praise', tells: 'commendation', reviews: late }),
    term({ id: 'touch', reviews: [] }),
  ];
  expect(datedPlaces(playbook({ pages, folders: [folder('glossary', { reviews: late })] }))).toEqual([
    { file: 'content/procedures/late.mdx', line: 4, page: 'late', next: '2026-05-20', owner: 'delivery-lead' },
    { file: 'content/glossary/_folder.yaml', line: 4, next: '2026-05-20', owner: 'delivery-lead' },
  ]);
});

test('holds the places that name an owner who comes or goes, and no others', () => {
  const owners = [owner({ until: '2026-06-30' }), owner({ id: 'quality-lead' })];
  const pages = [procedure({ id: 'own', reviews: [] }), procedure({ id: 'other', owner: 'quality-lead', reviews: [] })];
  expect(datedPlaces(playbook({ pages, owners }))).toEqual([
    { file: 'content/procedures/own.mdx', line: 2, page: 'own', office: 'delivery-lead' },
  ]);
});
