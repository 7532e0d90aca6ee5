import { expect, test } from 'vitest';
import { compareSettings } from '../../../../scripts/steps/compare/compare-settings.ts';
import { folder, owner, playbook, type Parts } from '../../../support/pages.ts';

/** `file: field: before → now`. */
function changes(before: Parts, after: Parts): string[] {
  return compareSettings(playbook(before), playbook(after), 'content').flatMap(({ file, changes }) =>
    changes.map(({ label, before: was = 'nothing', after: is = 'nothing' }) => `${file}: ${label}: ${was} → ${is}`),
  );
}

test('settings are told file by file, in words', () => {
  expect(
    changes(
      { owners: [owner()], folders: [folder('procedures')], config: { tags: { delivery: 'Delivery' } } },
      {
        owners: [
          owner({ name: 'Head of delivery', until: '2026-12-31' }),
          owner({ id: 'desk-lead', name: 'Desk lead' }),
        ],
        folders: [folder('procedures', { title: 'How we do it' })],
        config: {
          tags: { delivery: 'Delivery', orders: 'Orders' },
          riskClasses: {
            critical: { months: 2, weakest: 'observed' },
            standard: { months: 6, weakest: 'read' },
            low: { months: 12, weakest: 'read' },
          },
        },
      },
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/playbook.yaml: Class of risk: critical: months between reviews: 3 → 2",
      "content/playbook.yaml: Class of risk: critical: weakest method of review: compared-with-system → observed",
      "content/playbook.yaml: Tags: orders: nothing → Orders",
      "content/owners.yaml: “Head of delivery”: name: Delivery lead → Head of delivery",
      "content/owners.yaml: “Head of delivery”: until: nothing → 31 December 2026",
      "content/owners.yaml: “Desk lead”: nothing → Name: Desk lead; Account on the platform: @example/delivery",
      "content/procedures/_folder.yaml: Title: Folder → How we do it",
    ]
  `);
});

test('words that mean the same and searches are known by what they say', () => {
  expect(
    changes(
      { synonyms: { en: [{ words: ['refund', 'money back'] }, { from: ['cash'], to: ['refund'] }] } },
      { synonyms: { en: [{ from: ['cash'], to: ['refund'] }, { words: ['parcel', 'package'] }] } },
    ),
  ).toEqual(['content/synonyms.yaml: En: refund = money back → parcel = package']);
  const search = (expect: string) => [{ query: 'sofa late', kind: 'paraphrase' as const, expect: [expect] }];
  expect(changes({ searchTests: search('late') }, { searchTests: search('very-late') })).toEqual([
    'content/search-tests.yaml: “sofa late”: expect: late → very-late',
  ]);
});

test('old addresses and planned reviews are told by where they lead and when they are', () => {
  const [redirects, reviewPlan] = [
    [{ from: '/procedures/late/', to: 'a-procedure' }],
    [{ page: 'late', on: '2026-07-01' }],
  ];
  const before = playbook({});
  const after = { ...playbook({}), redirects, reviewPlan };
  expect(compareSettings(before, after, 'content').map(({ file, changes }) => [file, changes[0]!.after])).toEqual([
    ['content/redirects.yaml', '/procedures/late/ leads to a-procedure'],
    ['content/review-plan.yaml', '1 July 2026'],
  ]);
});

test('settings that are the same are not told', () => {
  const parts: Parts = { owners: [owner()], folders: [folder('procedures')] };
  expect(changes(parts, parts)).toEqual([]);
});
