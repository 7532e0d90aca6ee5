import { plural } from '../base/text.ts';
import type { LineFault, YamlFault } from './yaml-faults.ts';

/** Rows that are no part of a longer text below `|` or `>`. */
export function rowsOutsideBlocks(lines: readonly string[]): number[] {
  let block: number | undefined;
  return lines.flatMap((line, row) => {
    const indent = /^ */.exec(line)![0].length;
    if (block !== undefined && (line.trim() === '' || indent > block)) return [];
    block = /(?:^|[:-] +)[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(line) ? indent : undefined;
    return [row];
  });
}

export const spaceMessage = 'This line is indented with spaces that do not count as such.';

/** White space that looks like an indent and is none: it comes along from web pages and word processors. */
export function foreignIndent(line: string): LineFault | undefined {
  const indent = /^[ \t\p{Zs}\u200b\ufeff]*/u.exec(line)![0];
  if (/^[ \t]*$/.test(indent) || indent.length === line.length) return undefined;
  const hint = 'Delete them, and indent with ordinary spaces, two for each step.';
  return {
    from: 0,
    to: indent.length,
    message: spaceMessage,
    hint,
    isCertain: true,
    mended: ' '.repeat(indent.length) + line.slice(indent.length),
  };
}

/** Lines one below the other that are indented with tabs are one mistake. Below a line that opens no group they need no indent. */
export function tabs(lines: readonly string[], start: number): YamlFault | undefined {
  const above = lines.slice(0, start).findLast((line) => line.trim() !== '') ?? '';
  const step = /[:-]\s*$/.test(above) ? '  ' : '';
  const mended = new Map<number, string>();
  for (let row = start; /^ *\t/.test(lines[row] ?? ''); row += 1) {
    const text = lines[row]!.trimStart();
    const depth = lines[row]!.slice(0, -text.length).replaceAll('\t', '  ').length;
    mended.set(row, (step === '' ? ' '.repeat(widthOf(above)) : ' '.repeat(depth)) + text);
  }
  if (mended.size === 0) return undefined;
  // What is no field and no entry may go on with the text above.
  const isCertain = step !== '' || [...mended.values()].every((line) => /^ *(?:- |[\w-]+ *:(?:\s|$))/.test(line));
  return {
    row: start,
    from: 0,
    to: /^[ \t]*/.exec(lines[start]!)![0].length,
    message:
      mended.size === 1
        ? 'This line is indented with a tab.'
        : `${plural(mended.size, 'line')} are indented with tabs from here on.`,
    hint: 'Indent with spaces, two for each step.',
    ...(isCertain ? { isCertain } : {}),
    mended,
  };
}

/** The first line from a place on that begins in a column where nothing can begin. */
export function indented(lines: readonly string[], start: number): YamlFault | undefined {
  const rows = rowsOutsideBlocks(lines).filter((row) => /^ *(?:- |-$|[\w"'-]+ *:(?:\s|$))/.test(lines[row]!));
  const open = [widthOf(lines[rows[0] ?? 0] ?? '')];
  let above = { indent: open[0]!, opens: true };
  for (const row of rows) {
    const line = lines[row]!;
    const indent = widthOf(line);
    let closed: number | undefined;
    while (open.length > 0 && open.at(-1)! > indent) closed = open.pop();
    if (open.at(-1) !== indent) {
      const fits = above.opens && indent > above.indent;
      if (!fits && row >= start) return misplaced(lines, row, indent > above.indent ? above.indent : (closed ?? 0));
      open.push(indent);
    }
    const dashes = /^ *((?:- +)*)/.exec(line)![1]!.length;
    if (dashes > 0) open.push(indent + dashes);
    above = { indent: indent + dashes, opens: /(?::|-)\s*(?:#.*)?$/.test(line) };
  }
  return undefined;
}

function misplaced(lines: readonly string[], row: number, target: number): YamlFault {
  const indent = widthOf(lines[row]!);
  const mended = new Map<number, string>();
  for (
    let next = row;
    next < lines.length && (lines[next]!.trim() === '' || widthOf(lines[next]!) >= indent);
    next += 1
  ) {
    mended.set(next, ' '.repeat(target) + lines[next]!.slice(indent));
  }
  const [name = ''] = /^\s*[^:]*/.exec(lines[row]!) ?? [];
  const isDeeper = target < indent;
  return {
    row,
    from: indent,
    to: name.trimEnd().length,
    message: isDeeper
      ? 'This line is indented further than the one above it.'
      : 'This line begins in another column than the ones it belongs to.',
    hint: isDeeper
      ? 'Begin it in the same column. If it goes on with the text above, put that text in quotes.'
      : `Begin it in column ${target + 1}, like the one before it.`,
    mended,
  };
}

/** How far a line is indented. */
export function widthOf(line: string): number {
  return /^ */.exec(line)![0].length;
}
