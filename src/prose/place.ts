import type { Node } from 'hast';
import { fileStart, type Range } from '../model/diagnostic.ts';

/** The place of a node in its file. Nodes the parser makes itself have none and give the start of the file. */
export function placeOf(node: Node): Range {
  if (!node.position) return fileStart;
  const { start, end } = node.position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
