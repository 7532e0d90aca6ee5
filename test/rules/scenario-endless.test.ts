import { expect, test } from 'vitest';
import { scenarioEndless } from '../../src/rules/scenario-endless.ts';
import { node, scenario } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names the nodes that a trainee never leaves', () => {
  const nodes = [node('call', 'wait', 'end'), node('wait', 'hold'), node('hold', 'wait'), node('end')];
  expect(report(scenarioEndless, { pages: [scenario({ nodes })] })).toMatchInlineSnapshot(`
    [
      "content/scenarios/a-scenario.mdx nodes.1.id
    From "wait" or "hold" no choice ever leads to an end.
    Let a choice lead to a node without choices, which is an end.",
    ]
  `);
});

test('lets a story go in circles that can be left', () => {
  expect(
    report(scenarioEndless, {
      pages: [scenario({ nodes: [node('call', 'wait', 'end'), node('wait', 'call'), node('end')] })],
    }),
  ).toEqual([]);
});
