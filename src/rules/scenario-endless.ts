import { list } from '../base/text.ts';
import { pagesOf } from './pages-of.ts';
import type { Rule } from './rule.ts';
import { reachable, scenarioGraph, type ScenarioGraph } from './scenario-graph.ts';

export const scenarioEndless: Rule = {
  id: 'scenario-endless',
  severity: 'error',
  why: 'Who practises has to come to an end, and hear how it went.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'scenario')) {
      const graph = scenarioGraph(page.data);
      const stuck = graph ? withoutEnd(graph) : [];
      if (stuck.length === 0) continue;
      const index = page.data.nodes.findIndex(({ id }) => id === stuck[0]);
      yield {
        on: page,
        field: ['nodes', index, 'id'],
        message: `From ${list(
          stuck.map((id) => `"${id}"`),
          'or',
        )} no choice ever leads to an end.`,
        hint: 'Let a choice lead to a node without choices, which is an end.',
      };
    }
  },
};

/** The nodes a trainee can reach and never leave. */
function withoutEnd({ ids, start, next, isEnd }: ScenarioGraph): string[] {
  const before = new Map<string, string[]>();
  for (const id of ids) for (const other of next(id)) before.set(other, [...(before.get(other) ?? []), id]);
  const ending = reachable(ids.filter(isEnd), (id) => before.get(id) ?? []);
  const reached = reachable([start], next);
  return ids.filter((id) => reached.has(id) && !ending.has(id));
}
