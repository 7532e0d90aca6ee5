import type { Edit } from '../model/diagnostic.ts';
import type { YamlFault } from './yaml-faults.ts';

/** The lines of a text: as they are written, and as they are read by then. */
interface Lines {
  written: readonly string[];
  lines: readonly string[];
  /** The line of the file that the first of them is. */
  firstLine: number;
}

/** What to write in place of the lines of a fault; nothing where they can be meant in more ways than one. */
export function editsOf({ mended, isCertain }: YamlFault, { written, lines, firstLine }: Lines): Edit[] {
  const isOtherwiseRead = [...mended.keys()].some((row) => lines[row] !== written[row]);
  // A line with two faults is mended one by one: the other may be one that nobody can decide.
  if (!isCertain || isOtherwiseRead) return [];
  return [...mended].flatMap(([row, line]) => changeOf(written[row] ?? '', line, firstLine + row));
}

/** The part of a line that changes. White space at its end, and half of a Windows line end, is none of it. */
function changeOf(written: string, mended: string, line: number): Edit[] {
  const [from, to] = [written.trimEnd(), mended.trimEnd()];
  if (from === to) return [];
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  let same = 0;
  while (same < Math.min(from.length, to.length) - start && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  const range = { line, column: start + 1, endLine: line, endColumn: from.length - same + 1 };
  return [{ range, text: to.slice(start, to.length - same) }];
}
