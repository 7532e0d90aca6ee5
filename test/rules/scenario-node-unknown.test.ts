import { expect, test } from 'vitest';
import { scenarioNodeUnknown } from '../../src/rules/scenario-node-unknown.ts';
import { node, scenario } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('points at the start and at choices that lead nowhere', () => {
  expect(
    report(scenarioNodeUnknown, {
      pages: [scenario({ start: 'cal', nodes: [node('call', 'elsewhere'), node('end')] })],
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/scenarios/a-scenario.mdx start
    The scenario has no node "cal".
    Write call, if that is the node you mean.",
      "content/scenarios/a-scenario.mdx nodes.0.choices.0.to
    The scenario has no node "elsewhere".
    Name one of its nodes, or write the node that is missing.",
    ]
  `);
});

test('is silent when all nodes are there', () => {
  expect(report(scenarioNodeUnknown, { pages: [scenario()] })).toEqual([]);
});
