import type { Range } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';
import type { ProseProblem } from './problem.ts';
import { childrenOf, type ProseNode } from './tree.ts';

/** Nobody writes text nested this deep; it keeps recursion bounded. */
export const deepest = 60;

/** Cuts off what is nested deeper than anybody would read, and says so once. Without recursion, so that it cannot run out of stack. */
export function cutDeep(tree: ProseNode): ProseProblem[] {
  let level: { node: ProseNode; place: Range }[] = [{ node: tree, place: placeOf(tree) }];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    level = level.flatMap(({ node, place }) =>
      childrenOf(node).map((child) => ({ node: child, place: child.position ? placeOf(child) : place })),
    );
  }
  const [first] = level;
  if (first === undefined) return [];
  for (const { node } of level) if ('children' in node) node.children = [];
  return [tooDeep({ ...first.place, endLine: first.place.line, endColumn: first.place.column + 1 })];
}

/** Text is nested too deep at a place. */
export function tooDeep(range: Range): ProseProblem {
  return {
    rule: 'prose-depth',
    range,
    message: `Text is nested more than ${deepest} levels deep here.`,
    hint: 'Write it as separate paragraphs or lists.',
  };
}
