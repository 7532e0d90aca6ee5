import type { DataOf } from '../model/page.ts';

/** The nodes of a scenario, and which lead to which. */
export interface ScenarioGraph {
  /** Every node, in the order they are written. */
  ids: readonly string[];
  start: string;
  next: (id: string) => readonly string[];
  isEnd: (id: string) => boolean;
}

/** The graph of a scenario; undefined when it names a node that it does not have. */
export function scenarioGraph({ start, nodes }: DataOf<'scenario'>): ScenarioGraph | undefined {
  const edges = new Map(nodes.map(({ id, choices }) => [id, choices.map(({ to }) => to)]));
  if (![start, ...[...edges.values()].flat()].every((id) => edges.has(id))) return undefined;
  const next = (id: string): readonly string[] => edges.get(id) ?? [];
  return { ids: [...edges.keys()], start, next, isEnd: (id) => next(id).length === 0 };
}

/** Everything that can be reached from some nodes, themselves included. */
export function reachable(from: Iterable<string>, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
