import { expect, test } from 'vitest';
import { reviewWork, workDay } from '../../src/rules/review-work.ts';
import { folder, playbook, procedure, reviewed, story, term, type Parts } from '../support/pages.ts';

const work = (parts: Parts) => reviewWork(playbook(parts));

test('lists what falls due, folders that are reviewed as a set, and imported pages that nobody has reviewed', () => {
  const pages = [
    procedure({ id: 'due', title: 'Due' }),
    procedure({ id: 'imported', status: 'unverified', reviews: [], risk: 'critical' }),
    procedure({ id: 'draft', status: 'draft', reviews: [] }),
    procedure({ id: 'retired', status: 'retired' }),
    story({ id: 'praise', tells: 'commendation' }),
    term({ id: 'touch', reviews: [] }),
  ];
  const glossary = folder('glossary', { title: { en: 'Glossary' }, owner: 'desk-lead', reviews: [reviewed()] });
  expect(work({ pages, folders: [glossary] })).toMatchInlineSnapshot(`
    [
      {
        "due": "2026-08-01",
        "file": "content/procedures/due.mdx",
        "key": "due",
        "last": "2026-05-01",
        "owner": "delivery-lead",
        "page": "due",
        "risk": "standard",
        "title": "Due",
      },
      {
        "due": "2026-08-01",
        "file": "content/glossary/_folder.yaml",
        "folder": "glossary",
        "key": "glossary/",
        "last": "2026-05-01",
        "owner": "desk-lead",
        "risk": "standard",
        "title": "Glossary",
      },
      {
        "file": "content/procedures/imported.mdx",
        "key": "imported",
        "owner": "delivery-lead",
        "page": "imported",
        "risk": "critical",
        "title": "The procedure",
      },
    ]
  `);
});

test('knows the planned day, as long as the plan is for the review date that stands', () => {
  const pages = [
    procedure({ id: 'a' }),
    procedure({ id: 'b' }),
    procedure({ id: 'c', status: 'unverified', reviews: [] }),
  ];
  const reviewPlan = [
    { page: 'a', on: '2026-07-06', due: '2026-08-01' },
    { page: 'b', on: '2026-04-06', due: '2026-05-01' },
    { page: 'c', on: '2026-07-13' },
  ];
  expect(work({ pages, reviewPlan }).map((each) => [each.key, each.planned, workDay(each)])).toEqual([
    ['a', '2026-07-06', '2026-07-06'],
    ['b', undefined, '2026-08-01'],
    ['c', '2026-07-13', '2026-07-13'],
  ]);
});

test('never takes a folder for a page of the same name', () => {
  const reviewPlan = [{ folder: 'a', on: '2026-07-06', due: '2026-08-01' }];
  expect(work({ pages: [procedure({ id: 'a' })], reviewPlan })[0]).not.toHaveProperty('planned');
});
