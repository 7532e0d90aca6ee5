import { expect, test } from 'vitest';
import { reviewWork } from '../../src/rules/review-work.ts';
import { reviewLoad } from '../../src/workspace/review-load.ts';
import { siteOf } from '../support/site.ts';
import { folder, owner, playbook, procedure, reviewed, term, type Parts } from '../support/pages.ts';

function loadOf(days: readonly string[], reviewPlan: Parts['reviewPlan'] = []) {
  const parts: Parts = {
    reviewPlan,
    owners: [owner(), owner({ id: 'desk-lead', name: 'Desk lead' }), owner({ id: 'idle', name: 'Idle' })],
    pages: [
      ...days.map((next, index) => procedure({ id: `page-${index}`, reviews: [reviewed({ next })] })),
      term({ id: 'touch', owner: 'desk-lead', reviews: [] }),
      term({ id: 'hold', owner: 'desk-lead', reviews: [] }),
    ],
    folders: [folder('glossary', { owner: 'desk-lead', reviews: [reviewed({ next: '2026-06-09' })] })],
  };
  return reviewLoad(siteOf(parts), reviewWork(playbook(parts)), '2026-06-03');
}

test('counts the reviews of each week from Monday on; a set is one review', () => {
  const { weeks, owners, most } = loadOf(['2026-06-01', '2026-06-07', '2026-06-08', '2026-05-31']);
  expect(weeks.slice(0, 2)).toEqual(['2026-06-01', '2026-06-08']);
  expect(owners.map(({ id, total, before, counts }) => [id, total, before, counts.slice(0, 3)])).toEqual([
    ['delivery-lead', 4, 1, [2, 1, 0]],
    ['desk-lead', 1, 0, [0, 1, 0]],
  ]);
  expect(most).toBe(2);
});

test('covers half a year at least and a year at most; what is due later is counted behind it', () => {
  expect(loadOf([]).weeks).toHaveLength(26);
  const { weeks, owners } = loadOf(['2027-06-06', '2027-06-07', '2030-01-01']);
  expect([weeks.length, weeks.at(-1)]).toEqual([53, '2027-05-31']);
  expect(owners[0]).toMatchObject({ total: 3, after: 2 });
});

test('a review that is planned counts in the week of its plan', () => {
  const { owners } = loadOf(['2026-06-20'], [{ page: 'page-0', on: '2026-06-02', due: '2026-06-20' }]);
  expect(owners[0]!.counts.slice(0, 3)).toEqual([1, 0, 0]);
});
