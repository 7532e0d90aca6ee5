import { parseDocument, type Document, type YAMLError } from 'yaml';
import type { Edit, Range } from '../model/diagnostic.ts';
import type { FieldPath } from '../model/page.ts';
import type { Report } from './report.ts';
import { editsOf } from './yaml-edits.ts';
import { faultOf, unseenFaults, type YamlFault } from './yaml-faults.ts';
import { keepHashes, refusedNodes } from './yaml-nodes.ts';
import { locate, rangeIn, writtenAt, type FieldPart, type RangeOf } from './yaml-places.ts';

/** YAML that was read: its value, and where each field of it stands. */
export interface YamlFile {
  /** What was read; undefined when that cannot be relied on. */
  value: unknown;
  locate(field: FieldPath, part?: FieldPart): Range;
  /** A single value as it is written: `012`, where the value is 12. */
  written(field: FieldPath): string | undefined;
  /** Whether a line was read in another way than it is written, since its form is wrong. */
  isMended(line: number): boolean;
  /** Some line has no name of a field: the field that it was meant for seems to be missing. */
  hasNameless: boolean;
  reports: Omit<Report, 'file'>[];
}

/** Nobody mends more faults of form than this at once. */
const mostFaults = 50;

/**
 * Reads YAML 1.2 (core schema) as plain data. Anchors, aliases and tags are refused, each key may stand once, and
 * what the parser only warns of is an error here. A line whose form is wrong is reported, and read as it was probably
 * meant, so that all that is wrong is known at once. `firstLine` is the line of the file that the text begins in.
 */
export function readYaml(text: string, firstLine = 1): YamlFile {
  const written = text.split(/\r?\n/);
  const { document, source, faults, unread } = parse(written, firstLine);
  keepHashes(document);
  const refusals = unread ? [] : refusedNodes(document, source);
  const rangeOf: RangeOf = (pos) => rangeIn(source, written, firstLine)(pos);
  const reports: YamlFile['reports'] = [
    ...faults.map(({ fault, edits }) => toReport(fault, edits, written, firstLine)),
    ...(unread ? [unreadReport(unread, rangeOf)] : []),
    ...firstOfEachLine(
      refusals.map(({ range, ...said }) => ({ rule: 'front-matter' as const, range: rangeOf(range), ...said })),
    ),
  ];
  const mended = new Set(faults.flatMap(({ fault }) => [...fault.mended.keys()].map((row) => row + firstLine)));
  return {
    value: unread || refusals.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) ?? {}),
    ...placesIn(text, firstLine),
    isMended: (line) => mended.has(line),
    hasNameless: faults.some(({ fault }) => fault.isNameless),
    reports,
  };
}

/**
 * Places are asked of few files, and their trees take far more memory than all else that is known of a file. So the tree
 * is let go, and the text parsed again when a place is asked for.
 */
function placesIn(text: string, firstLine: number): Pick<YamlFile, 'locate' | 'written'> {
  let parsed: (Pick<Parsed, 'document' | 'source'> & { rangeOf: RangeOf }) | undefined;
  const again = () => {
    if (parsed !== undefined) return parsed;
    const written = text.split(/\r?\n/);
    const { document, source } = parse(written, firstLine);
    return (parsed = { document, source, rangeOf: rangeIn(source, written, firstLine) });
  };
  return {
    locate: (field, part = 'value') => locate(again().document, field, { part, rangeOf: again().rangeOf, firstLine }),
    written: (field) => writtenAt(again().document, field, again().source),
  };
}

function firstOfEachLine<Found extends { range: Range }>(found: readonly Found[]): Found[] {
  const lines = new Set<number>();
  return found.filter(({ range: { line } }) => !lines.has(line) && lines.add(line));
}

/** A fault, and what can be written in place of its lines without asking. */
interface FoundFault {
  fault: YamlFault;
  edits: Edit[];
}

interface Parsed {
  document: Document;
  /** The text as it was read. */
  source: string;
  faults: FoundFault[];
  /** The first error that nothing is known about. */
  unread: YAMLError | undefined;
}

function parse(written: readonly string[], firstLine: number): Parsed {
  const lines = [...written];
  const withEdits = (fault: YamlFault): FoundFault => ({ fault, edits: editsOf(fault, { written, lines, firstLine }) });
  const faults = unseenFaults(lines).map(withEdits);
  for (const { fault } of faults) mend(lines, fault);
  for (;;) {
    const source = lines.join('\n');
    const document = parseDocument(source, { schema: 'core', prettyErrors: false });
    const [error] = [...document.errors, ...document.warnings].filter(({ code }) => !ofNodes.has(code));
    const fault = error && faults.length < mostFaults ? faultOf(error, lines, firstLine) : undefined;
    if (fault === undefined) return { document, source, faults, unread: error };
    faults.push(withEdits(fault));
    if (!mend(lines, fault)) return { document, source, faults, unread: undefined };
  }
}

/** Errors of anchors and tags. These are refused as such, whether they could be read or not. */
const ofNodes = new Set<string>([
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'ALIAS_PROPS',
]);

/** Puts the lines in place as they are meant. False when that changes nothing. */
function mend(lines: string[], { mended }: YamlFault): boolean {
  const changed = [...mended].filter(([row, line]) => lines[row] !== line);
  for (const [row, line] of changed) lines[row] = line;
  return changed.length > 0;
}

function toReport(
  fault: YamlFault,
  edits: Edit[],
  written: readonly string[],
  firstLine: number,
): Omit<Report, 'file'> {
  const { row, from, to, message, hint, suggestion } = fault;
  const most = (written[row] ?? '').trimEnd().length + 1;
  const line = firstLine + row;
  const range = { line, column: Math.min(from + 1, most), endLine: line, endColumn: Math.min(to + 1, most) };
  return {
    rule: 'front-matter',
    range,
    message,
    hint,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(edits.length > 0 ? { edits } : {}),
  };
}

function unreadReport({ code, pos }: YAMLError, rangeOf: RangeOf): Omit<Report, 'file'> {
  const range = rangeOf([pos[0], Math.max(pos[0] + 1, pos[1])]);
  if (code === 'MULTIPLE_DOCS') {
    const said = 'A second "---" begins another document here.';
    return { rule: 'front-matter', range, message: said, hint: 'Keep one block of fields in the file.' };
  }
  return {
    rule: 'front-matter',
    range,
    message: 'This line cannot be read as the name of a field and its value.',
    hint: 'Check the spaces at the beginning of the line, and put texts with signs such as : # [ { in quotes.',
  };
}
