import { placeOf } from './place.ts';
import type { ProseNode } from './tree.ts';

/** A line of a paragraph as it is written, without what stands before it: indents, and marks of quotes. */
export interface Row {
  line: number;
  /** The column the text begins in. */
  column: number;
  text: string;
}

/** The lines of a node in its file. */
export function rowsOf(node: ProseNode, lines: readonly string[]): Row[] {
  if (!node.position) return [];
  const { line: first, column: start, endLine, endColumn } = placeOf(node);
  return lines.slice(first - 1, endLine).map((each, index) => {
    const line = first + index;
    const whole = (line === endLine ? each.slice(0, endColumn - 1) : each).replace(/\r$/, '');
    const before = line === first ? start - 1 : /^[\s>]*/.exec(whole)![0].length;
    return { line, column: before + 1, text: whole.slice(before) };
  });
}
