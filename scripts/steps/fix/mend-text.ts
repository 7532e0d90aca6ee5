import type { Diagnostic, Edit } from '../../../src/model/diagnostic.ts';

/** A text after what can be mended in it has been, and the findings that are mended. */
export interface MendedText {
  text: string;
  mended: Diagnostic[];
}

/**
 * Writes the edits of findings into a text as it stands in its file: with its mark of the encoding, and line ends of any
 * kind, which stay as they are. Of two findings whose edits touch, the one further up is mended, and the other is left to
 * the next pass, which sees the text anew.
 */
export function mendText(source: string, findings: readonly Diagnostic[]): MendedText {
  const place = placesIn(source);
  const lineEnd = lineEndOf(source);
  const taken: Change[] = [];
  const mended: Diagnostic[] = [];
  for (const finding of findings.filter(({ edits = [] }) => edits.length > 0).sort(byFirstEdit)) {
    const own = finding.edits!.map((edit) => toChange(edit, place, lineEnd));
    if (!canBeWritten(finding.edits!, own, source)) continue;
    if (own.some((change) => taken.some((other) => touch(change, other)))) continue;
    taken.push(...own);
    mended.push(finding);
  }
  return { text: write(source, taken), mended };
}

interface Change {
  from: number;
  to: number;
  text: string;
}

function write(source: string, changes: readonly Change[]): string {
  let text = '';
  let at = 0;
  for (const change of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text += source.slice(at, change.from) + change.text;
    at = change.to;
  }
  return text + source.slice(at);
}

function toChange({ range, text }: Edit, place: PlaceIn, lineEnd: string): Change {
  return {
    from: place(range.line, range.column),
    to: Math.max(place(range.line, range.column), place(range.endLine, range.endColumn, true)),
    text: text.replaceAll('\n', lineEnd),
  };
}

/** Whether what is expected stands there, and something else would after writing. */
function canBeWritten(edits: readonly Edit[], changes: readonly Change[], source: string): boolean {
  const isExpected = edits.every(({ was }, index) => was === undefined || was === bare(source, changes[index]!));
  return isExpected && changes.some(({ from, to, text }) => source.slice(from, to) !== text);
}

/** What stands at a place, without quotation marks around it. */
function bare(source: string, { from, to }: Change): string {
  return source.slice(from, to).replace(/^(["'])([\s\S]*)\1$/, '$2');
}

/** Neighbours count: the order in which two insertions at one place are written would be a choice. */
function touch(a: Change, b: Change): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function byFirstEdit(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.edits![0]!.range, b.edits![0]!.range];
  return one.line - other.line || one.column - other.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

/** Where a column of a line stands in a text. Nothing ends before the mark of the encoding. */
type PlaceIn = (line: number, column: number, isEnd?: boolean) => number;

/** The mark of the encoding has no column of its own: it goes with whatever is written at the very beginning. */
function placesIn(source: string): PlaceIn {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const starts = [mark];
  const ends: number[] = [];
  for (const { 0: end, index } of source.matchAll(/\r\n|\n|\r/g)) {
    ends.push(index);
    starts.push(index + end.length);
  }
  ends.push(source.length);
  return (line, column, isEnd = false) => {
    if (line === 1 && column === 1 && !isEnd) return 0;
    const row = Math.min(line, starts.length) - 1;
    return Math.min(starts[row]! + column - 1, ends[row]!);
  };
}

/** The line end that the text has most of. */
function lineEndOf(source: string): string {
  const windows = source.match(/\r\n/g)?.length ?? 0;
  const others = (source.match(/\n/g)?.length ?? 0) - windows;
  return windows > others ? '\r\n' : '\n';
}
