import { plural } from '../base/text.ts';
import type { LineFault, YamlFault } from './yaml-faults.ts';

const opensBlock = /(?:^|[:-] +)[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** Rows that are no part of a longer text below `|` or `>`. */
export function rowsOutsideBlocks(lines: readonly string[]): number[] {
  let block: number | undefined;
  return lines.flatMap((line, row) => {
    const indent = /^ */.exec(line)![0].length;
    if (block !== undefined && (line.trim() === '' || indent > block)) return [];
    block = opensBlock.test(line) ? indent : undefined;
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

/** Lines one below the other that are indented with tabs are one mistake. */
export function tabs(lines: readonly string[], start: number): YamlFault | undefined {
  const depths: { text: string; depth: number }[] = [];
  for (let row = start; /^ *\t/.test(lines[row] ?? ''); row += 1) {
    const text = lines[row]!.trimStart();
    depths.push({ text, depth: lines[row]!.slice(0, -text.length).replaceAll('\t', '  ').length });
  }
  const [first] = depths;
  if (!first) return undefined;
  const above = lines.slice(0, start);
  const column = columnOf(first.text, first.depth, above);
  const mended = depths.map(({ text, depth }) => ' '.repeat(Math.max(0, column + depth - first.depth)) + text);
  // What is no field and no entry may go on with the text above.
  const isPlain = mended.every((line) => /^ *(?:- |[\w-]+ *:(?:\s|$))/.test(line));
  const isCertain = !endsInBlock(above) && (isPlain || opensGroup(rowsOf(above).at(-1) ?? ''));
  return {
    row: start,
    from: 0,
    to: /^[ \t]*/.exec(lines[start]!)![0].length,
    message:
      mended.length === 1
        ? 'This line is indented with a tab.'
        : `${plural(mended.length, 'line')} are indented with tabs from here on.`,
    hint: 'Indent with spaces, two for each step.',
    ...(isCertain ? { isCertain } : {}),
    mended: new Map(mended.map((line, index) => [start + index, line])),
  };
}

/**
 * The column in which a line was meant to begin. Below a line that opens a group it is as deep as it was written, and
 * deeper than that line. Else a field stands below the field above it, and an entry below the entry that it follows.
 */
function columnOf(text: string, depth: number, above: readonly string[]): number {
  const rows = rowsOf(above);
  const last = rows.at(-1) ?? '';
  const lastColumn = /^ *(?:- +)*/.exec(last)![0].length;
  if (opensGroup(last)) return Math.max(depth, lastColumn + 2);
  const entry = text.startsWith('- ')
    ? rows.findLast((line) => /^ *- /.test(line) && widthOf(line) <= widthOf(last))
    : undefined;
  return entry === undefined ? lastColumn : widthOf(entry);
}

/** Lines that are fields or entries, and not part of a longer text. */
function rowsOf(lines: readonly string[]): string[] {
  return rowsOutsideBlocks(lines).flatMap((row) => (lines[row]!.trim() === '' ? [] : [lines[row]!]));
}

function opensGroup(line: string): boolean {
  return /:\s*$|(?:^|\s)-\s*$/.test(line);
}

/** Whether the last line is part of a longer text below `|` or `>`, or opens one: what follows may go on with it. */
function endsInBlock(lines: readonly string[]): boolean {
  const row = lines.findLastIndex((line) => line.trim() !== '');
  return opensBlock.test(lines[row] ?? '') || !rowsOutsideBlocks(lines).includes(row);
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
