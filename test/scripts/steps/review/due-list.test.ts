import { expect, test } from 'vitest';
import { dueByOwner, sayOwnerDue } from '../../../../scripts/steps/review/due-list.ts';
import { folder, owner, playbook, procedure, reviewed, story, term, type Parts } from '../../../support/pages.ts';
import { today } from '../../../support/report.ts';

function list(parts: Parts): string {
  return dueByOwner(playbook(parts), today).map(sayOwnerDue).join('\n');
}

const due = (id: string, next: string, over: Parameters<typeof procedure>[0] = {}) =>
  procedure({ id, title: `About ${id}`, reviews: [reviewed({ next })], ...over });

test('the late come first, critical ones before all others; what was imported waits behind', () => {
  const pages = [
    due('soon', '2026-06-20'),
    due('today', '2026-06-01'),
    due('late', '2026-05-01'),
    due('critical', '2026-05-31', { risk: 'critical' }),
    procedure({ id: 'imported', status: 'unverified', reviews: [] }),
    due('far', '2026-07-02'),
  ];
  expect(list({ pages })).toMatchInlineSnapshot(`
    "Delivery lead (delivery-lead)
          1 day late  critical  About critical (critical)
        31 days late  late      About late
           due today  today     About today
      due in 19 days  soon      About soon
      never reviewed  imported  The procedure
      1 more later. The next one: far, due in 31 days."
  `);
});

test('a planned day counts when it comes before the date, until that has passed', () => {
  const pages = [due('near', '2026-07-20'), due('past', '2026-07-30'), due('late', '2026-05-20')];
  const reviewPlan = [
    { page: 'near', on: '2026-06-03', due: '2026-07-20' },
    { page: 'past', on: '2026-05-30', due: '2026-07-30' },
    { page: 'late', on: '2026-06-10', due: '2026-05-20' },
  ];
  expect(list({ pages, reviewPlan })).toMatchInlineSnapshot(`
    "Delivery lead (delivery-lead)
            12 days late  late  About late
      planned 2 days ago  past  About past
       planned in 2 days  near  About near"
  `);
});

test('whoever has most to catch up with comes first, and a deputy has the reviews of who is away', () => {
  const owners = [
    owner({ until: '2026-05-31', deputy: 'desk-lead' }),
    owner({ id: 'desk-lead', name: 'Desk lead' }),
    owner({ id: 'night-lead', name: 'Night lead' }),
  ];
  const pages = [
    due('of-the-night', '2026-06-10', { owner: 'night-lead' }),
    due('of-the-lead', '2026-05-01'),
    due('of-nobody', '2026-09-01', { owner: 'nobody' }),
  ];
  expect(list({ pages, owners })).toMatchInlineSnapshot(`
    "Desk lead (desk-lead)
      31 days late  of-the-lead  About of-the-lead
    Night lead (night-lead)
      due in 9 days  of-the-night  About of-the-night
    Nobody in office answers for these
      Nothing is due. The next one: of-nobody, due in 92 days."
  `);
});

test('a set is named by its folder; drafts, retired pages and lessons are never due', () => {
  const pages = [
    term({ reviews: [] }),
    story({ reviews: [reviewed({ next: '2026-05-01' })] }),
    due('draft', '2026-05-01', { status: 'draft' }),
    due('retired', '2026-05-01', { status: 'retired' }),
  ];
  const folders = [folder('glossary', { title: 'Words', reviews: [reviewed({ next: '2026-05-31' })] })];
  expect(list({ pages, folders })).toBe('Delivery lead (delivery-lead)\n  1 day late  glossary  Words');
});
