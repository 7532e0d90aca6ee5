import { parseDocument, type Document, type YAMLError } from 'yaml';
import type { Range } from '../model/diagnostic.ts';
import type { FieldPath } from '../model/page.ts';
import type { Report } from './report.ts';
import { faultOf, unseenFaults, type YamlFault } from './yaml-faults.ts';
import { keepHashes, refusedNodes } from './yaml-nodes.ts';
import { locate, rangeIn, writtenAt, type RangeOf } from './yaml-places.ts';

/** YAML that was read: its value, and where each field of it stands. */
export interface YamlFile {
  /** What was read; undefined when that cannot be relied on. */
  value: unknown;
  locate(field: FieldPath, part?: 'key' | 'value'): Range;
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
  const written = text.split('\n');
  const { document, source, faults, unread } = parse(written, firstLine);
  const rangeOf = rangeIn(source, written, firstLine);
  keepHashes(document);
  const refusals = unread ? [] : refusedNodes(document, source);
  const reports: YamlFile['reports'] = [
    ...faults.map((fault) => toReport(fault, written, firstLine)),
    ...(unread ? [unreadReport(unread, rangeOf)] : []),
    ...firstOfEachLine(
      refusals.map(({ range, ...said }) => ({ rule: 'front-matter' as const, range: rangeOf(range), ...said })),
    ),
  ];
  const mended = new Set(faults.flatMap((fault) => [...fault.mended.keys()].map((row) => row + firstLine)));
  return {
    value: unread || refusals.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) ?? {}),
    locate: (field, part = 'value') => locate(document, field, { part, rangeOf, firstLine }),
    written: (field) => writtenAt(document, field, source),
    isMended: (line) => mended.has(line),
    hasNameless: faults.some(({ isNameless }) => isNameless),
    reports,
  };
}

function firstOfEachLine<Found extends { range: Range }>(found: readonly Found[]): Found[] {
  const lines = new Set<number>();
  return found.filter(({ range: { line } }) => !lines.has(line) && lines.add(line));
}

interface Parsed {
  document: Document;
  /** The text as it was read. */
  source: string;
  faults: YamlFault[];
  /** The first error that nothing is known about. */
  unread: YAMLError | undefined;
}

function parse(written: readonly string[], firstLine: number): Parsed {
  const lines = [...written];
  const faults = unseenFaults(lines);
  for (const fault of faults) mend(lines, fault);
  for (;;) {
    const source = lines.join('\n');
    const document = parseDocument(source, { schema: 'core', prettyErrors: false });
    const [error] = [...document.errors, ...document.warnings].filter(({ code }) => !ofNodes.has(code));
    const fault = error && faults.length < mostFaults ? faultOf(error, lines, firstLine) : undefined;
    if (fault === undefined || fault.mended.size === 0 || !mend(lines, fault)) {
      return fault
        ? { document, source, faults: [...faults, fault], unread: undefined }
        : { document, source, faults, unread: error };
    }
    faults.push(fault);
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

function toReport(fault: YamlFault, written: readonly string[], firstLine: number): Omit<Report, 'file'> {
  const { row, from, to, message, hint, suggestion } = fault;
  const most = (written[row] ?? '').trimEnd().length + 1;
  const line = firstLine + row;
  const range = { line, column: Math.min(from + 1, most), endLine: line, endColumn: Math.min(to + 1, most) };
  return { rule: 'front-matter', range, message, hint, ...(suggestion === undefined ? {} : { suggestion }) };
}

function unreadReport({ code, message, pos }: YAMLError, rangeOf: RangeOf): Omit<Report, 'file'> {
  const range = rangeOf([pos[0], Math.max(pos[0] + 1, pos[1])]);
  if (code === 'MULTIPLE_DOCS') {
    const said = 'A second "---" begins another document here.';
    return { rule: 'front-matter', range, message: said, hint: 'Keep one block of fields in the file.' };
  }
  const reason = message.split('\n')[0]!.replace(/\.$/, '').toLowerCase();
  return {
    rule: 'front-matter',
    range,
    message: `This line cannot be read: ${reason}.`,
    hint: 'Check the spaces at the beginning of the line, and put texts with signs such as : # [ { in quotes.',
  };
}
