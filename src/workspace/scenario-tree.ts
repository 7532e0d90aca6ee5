import { shortHash } from '../base/short-hash.ts';
import type { DataOf } from '../model/page.ts';

type Node = DataOf<'scenario'>['nodes'][number];

/** A moment of a case, with the number that it has for readers. */
export interface Moment extends Pick<Node, 'id' | 'says' | 'read'> {
  number: number;
  isStart: boolean;
  choices: Choice[];
}

/** A choice, and the moment it leads to. */
export interface Choice extends Pick<Node['choices'][number], 'id' | 'label' | 'feedback' | 'verdict' | 'to'> {
  number: number;
  /** That moment itself, where no other choice leads to it, so that it can be read right here. */
  next: Moment | undefined;
}

/**
 * A case as it is read: a moment that only one choice leads to stands within that choice; one where ways meet stands by
 * itself. Numbers follow the reading. Choices come in an order that says nothing of how good they are.
 */
export function scenarioTree({ start, nodes }: DataOf<'scenario'>): Moment[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ways = Map.groupBy(
    nodes.flatMap(({ choices }) => choices),
    ({ to }) => to,
  );
  const numbers = new Map<string, number>();
  const isAlone = (id: string) => id === start || ways.get(id)?.length !== 1;
  const momentOf = ({ id, says, read, choices }: Node): Moment => {
    numbers.set(id, numbers.size + 1);
    const ordered = mixed(id, choices).map((choice) => {
      const there = byId.get(choice.to);
      const next = there && !isAlone(there.id) && !numbers.has(there.id) ? momentOf(there) : undefined;
      return { ...choice, number: 0, next };
    });
    return { id, says, read, number: numbers.get(id)!, isStart: id === start, choices: ordered };
  };
  const alone = [...nodes.filter(({ id }) => id === start), ...nodes.filter(({ id }) => id !== start && isAlone(id))];
  const moments = alone.map(momentOf);
  // Moments that lead to each other alone are reached by nobody, and shown all the same.
  for (const node of nodes) if (!numbers.has(node.id)) moments.push(momentOf(node));
  for (const { choices } of allMoments(moments)) for (const each of choices) each.number = numbers.get(each.to) ?? 0;
  return moments;
}

/** Every moment of a tree, in the order of their numbers. */
export function allMoments(moments: readonly Moment[]): Moment[] {
  return moments.flatMap((moment) => [moment, ...allMoments(moment.choices.flatMap(({ next }) => next ?? []))]);
}

/** Choices in the order of a hash: whoever writes a case tends to begin with the good one. */
function mixed<Each extends { id: string }>(moment: string, choices: readonly Each[]): Each[] {
  const order = new Map(choices.map(({ id }) => [id, shortHash(`${moment} ${id}`)]));
  return choices.toSorted((a, b) => (order.get(a.id)! < order.get(b.id)! ? -1 : 1));
}
