import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { fileStart, type Range } from '../model/diagnostic.ts';
import type { FieldPath } from '../model/page.ts';

/** The range of a stretch of a text, given by two offsets. */
export type RangeOf = (pos: readonly [number, number]) => Range;

/**
 * Ranges of a text whose first line is a given one of its file. White space at the end of a range is left out. In a
 * line that was read in another way than it is written, a range stays within the line as it is written.
 */
export function rangeIn(source: string, written: readonly string[], firstLine: number): RangeOf {
  const within = (line: number, column: number) => Math.min(column, (written[line - 1] ?? '').length + 1);
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return ([start, end]) => {
    let last = Math.max(start, end);
    while (last > start && /[ \t\r\n]/.test(source[last - 1] ?? ' ')) last -= 1;
    const from = lines.linePos(Math.min(start, source.length));
    const to = lines.linePos(Math.min(last, source.length));
    const before = firstLine - 1;
    return {
      line: from.line + before,
      column: within(from.line, from.col),
      endLine: to.line + before,
      endColumn: within(to.line, to.col),
    };
  };
}

/** The name of a field; its value, of which a long one is shown by its first line; or all of its value. */
export type FieldPart = 'key' | 'value' | 'whole';

interface Wanted {
  part: FieldPart;
  rangeOf: RangeOf;
  firstLine: number;
}

/** The place of a field; for one that is not written, that of the nearest above it that is. */
export function locate(document: Document, field: FieldPath, { part, rangeOf, firstLine }: Wanted): Range {
  let node: unknown = document.contents;
  let place: readonly [number, number] | undefined;
  for (const [index, step] of field.entries()) {
    const found = stepInto(node, step);
    if (!found) break;
    const isLast = index === field.length - 1;
    const key = isPair(found) && isNode(found.key) ? found.key.range : undefined;
    node = isPair(found) ? found.value : found;
    const value = isNode(node) ? node.range : undefined;
    const isWhole = isLast && part === 'whole';
    const wantsKey = (isLast && part === 'key') || (!isWhole && (isCollection(node) || isEmpty(node)));
    const wanted = wantsKey ? (key ?? value) : (value ?? key);
    if (wanted) place = [wanted[0], wanted[1]];
  }
  if (place) return part === 'whole' ? rangeOf(place) : oneLine(rangeOf(place), node);
  const start = document.contents?.range?.[0];
  if (start === undefined) return { ...fileStart, line: firstLine, endLine: firstLine };
  const { line, column } = rangeOf([start, start]);
  return { line, column, endLine: line, endColumn: column };
}

/** Of an entry with fields of its own only the first line is marked. */
function oneLine(range: Range, node: unknown): Range {
  if (!isCollection(node) || range.endLine === range.line) return range;
  return { ...range, endLine: range.line, endColumn: range.column + 1 };
}

/** A value as it is written. */
export function writtenAt(document: Document, field: FieldPath, source: string): string | undefined {
  let node: unknown = document.contents;
  for (const step of field) {
    const found = stepInto(node, step);
    node = isPair(found) ? found.value : found;
  }
  const range = isNode(node) ? node.range : undefined;
  return range ? source.slice(range[0], range[1]) : undefined;
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''));
}

function stepInto(node: unknown, step: string | number): Pair | Node | undefined {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
  if (isSeq(node)) return node.items[Number(step)] as Node | undefined;
  return undefined;
}
