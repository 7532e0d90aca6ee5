import { expect, test } from 'vitest';
import { principleUnpractised } from '../../src/rules/principle-unpractised.ts';
import { checklist, principle, procedure, ritual } from '../support/pages.ts';
import { report } from '../support/report.ts';

const kindness = principle({ id: 'kindness', title: 'Kindness must deliver' });
const practises = { principles: ['kindness'] };

test('speaks for each level at which nothing practises the principle', () => {
  const pages = [kindness, procedure({ ...practises, levels: ['frontline', 'manager'] })];
  expect(report(principleUnpractised, { pages })).toMatchInlineSnapshot(`
    [
      "content/principles/kindness.mdx asks.leadership
    Nothing puts "Kindness must deliver" into practice at the level leadership.
    Name it in \`principles\` of a procedure, a checklist or a ritual that has leadership in its levels.",
    ]
  `);
});

test('counts procedures, checklists and rituals', () => {
  const pages = [
    kindness,
    procedure(practises),
    checklist({ ...practises, levels: ['manager'] }),
    ritual({ ...practises, levels: ['leadership'] }),
  ];
  expect(report(principleUnpractised, { pages })).toEqual([]);
});

test('does not count drafts and retired pages, and asks nothing of a principle that is one', () => {
  const pages = [
    kindness,
    procedure({ ...practises, status: 'draft' }),
    procedure({ ...practises, status: 'retired' }),
  ];
  expect(report(principleUnpractised, { pages })).toHaveLength(3);
  expect(report(principleUnpractised, { pages: [principle({ status: 'draft' })] })).toEqual([]);
});
