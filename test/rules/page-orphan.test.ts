import { expect, test } from 'vitest';
import { pageOrphan } from '../../src/rules/page-orphan.ts';
import { checklist, metric, procedure, ritual, scenario, story, term } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names a page that no other leads to, not even when it leads to itself', () => {
  expect(
    report(pageOrphan, {
      pages: [procedure({ id: 'late-delivery', title: 'Late delivery', related: ['late-delivery'] })],
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/procedures/late-delivery.mdx id
    No other page leads to "Late delivery".
    Link to it from the pages whose readers need it.",
    ]
  `);
});

test('counts fields, links, components and the tasks that home offers', () => {
  const pages = [
    procedure(
      { id: 'a', checklists: ['desk'] },
      { text: '[here is how](../scenarios/angry.mdx) we count <Page id="share" />.' },
    ),
    checklist({ id: 'desk' }),
    scenario({ id: 'angry' }),
    metric({ id: 'share' }),
  ];
  expect(report(pageOrphan, { pages, config: { topTasks: ['a'] } })).toEqual([]);
});

test('leaves kinds alone that are found by a list, and what is not in force', () => {
  expect(
    report(pageOrphan, {
      pages: [story(), term(), ritual(), procedure({ status: 'draft' }), procedure({ status: 'retired' })],
    }),
  ).toEqual([]);
});
