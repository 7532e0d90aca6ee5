import { expect, test } from 'vitest';
import { scenarioUnreachable } from '../../src/rules/scenario-unreachable.ts';
import { node, scenario } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names the node where a lost part of the story begins, and not what hangs on it', () => {
  const nodes = [node('call', 'end'), node('after', 'end'), node('lost', 'after'), node('end')];
  expect(report(scenarioUnreachable, { pages: [scenario({ nodes })] })).toMatchInlineSnapshot(`
    [
      "content/scenarios/a-scenario.mdx nodes.2.id
    No choice leads to the node "lost".
    Let a choice lead to it, or take it out.",
    ]
  `);
});

test('names one node of a lost ring', () => {
  expect(
    report(scenarioUnreachable, {
      pages: [scenario({ nodes: [node('call', 'end'), node('a', 'b'), node('b', 'a'), node('end')] })],
    }),
  ).toHaveLength(1);
});

test('is silent when a choice leads to each, and when a node is not known', () => {
  expect(
    report(scenarioUnreachable, { pages: [scenario(), scenario({ nodes: [node('call', 'gone'), node('end')] })] }),
  ).toEqual([]);
});
