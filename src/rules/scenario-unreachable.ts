import { pagesOf } from './pages-of.ts';
import type { Rule } from './rule.ts';
import { reachable, scenarioGraph, type ScenarioGraph } from './scenario-graph.ts';

export const scenarioUnreachable: Rule = {
  id: 'scenario-unreachable',
  severity: 'warning',
  why: 'Nobody can practise a part of the story that no choice leads to.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'scenario')) {
      const graph = scenarioGraph(page.data);
      if (!graph) continue;
      for (const id of cutOff(graph)) {
        const index = page.data.nodes.findIndex((node) => node.id === id);
        yield {
          on: page,
          field: ['nodes', index, 'id'],
          message: `No choice leads to the node "${id}".`,
          hint: 'Let a choice lead to it, or take it out.',
        };
      }
    }
  },
};

/** The nodes that nobody can reach, without those that hang on another of them only. */
function* cutOff({ ids, start, next }: ScenarioGraph): Generator<string> {
  const reached = reachable([start], next);
  const lost = ids.filter((id) => !reached.has(id));
  const ledTo = new Set(lost.flatMap((id) => next(id).filter((other) => other !== id)));
  for (const id of [...lost.filter((other) => !ledTo.has(other)), ...lost]) {
    if (reached.has(id)) continue;
    yield id;
    for (const other of reachable([id], next)) reached.add(other);
  }
}
