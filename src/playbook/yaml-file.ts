import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { fileStart, type Range } from '../model/diagnostic.ts';
import type { FieldPath } from '../model/page.ts';
import type { Report } from './report.ts';

/** YAML that was read: its value, and where each field of it stands. */
export interface YamlFile {
  value: unknown;
  locate(field: FieldPath, part?: 'key' | 'value'): Range;
  reports: Omit<Report, 'file'>[];
}

/**
 * Reads YAML 1.2 (core schema) as plain data. Anchors, aliases and tags are refused, each key may stand once, and
 * what the parser only warns of is an error here. `offset` is where the text begins in its file.
 */
export function readYaml(text: string, whole: string, offset: number): YamlFile {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const rangeOf = ([start, end]: readonly [number, number]): Range =>
    spanOf(lines, whole, start + offset, end + offset);
  keepHashes(document);
  const reports = [...syntaxReports(document, text, rangeOf), ...refusals(document, rangeOf)];
  const value = reports.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
  return { value: value ?? {}, locate: (field, part = 'value') => locate(document, field, part, rangeOf), reports };
}

/** A hash such as 281e6482 or 00123456 would be read as a number. */
function keepHashes(document: Document): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      const isHash = isScalar(key) && (key.value === 'of' || key.value === 'translates');
      if (isHash && isScalar(value) && typeof value.value === 'number' && value.source !== undefined)
        value.value = value.source;
    },
  });
}

function spanOf(lines: LineCounter, whole: string, start: number, end: number): Range {
  let last = Math.max(start, end);
  while (last > start && /\s/.test(whole[last - 1] ?? ' ')) last -= 1;
  const from = lines.linePos(Math.min(start, whole.length));
  const to = lines.linePos(Math.min(last, whole.length));
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

function* syntaxReports(
  document: Document,
  text: string,
  rangeOf: (pos: readonly [number, number]) => Range,
): Generator<Omit<Report, 'file'>> {
  const seen = new Set<number>();
  for (const problem of [...document.errors, ...document.warnings]) {
    const range = rangeOf(problem.pos);
    if (seen.has(range.line) || problem.code === 'TAG_RESOLVE_FAILED') continue;
    seen.add(range.line);
    const line = lineAt(text, problem.pos[0]);
    yield { rule: 'front-matter', range, ...explain(problem.code, problem.message, line) };
  }
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end);
}

function explain(code: string, message: string, line: string): Pick<Report, 'message' | 'hint' | 'suggestion'> {
  const pair = /^(\s*(?:- )?[\w-]+): (.*\S)\s*$/.exec(line);
  if (pair && /: |:$| #/.test(pair[2]!) && !/^["'[{|>]/.test(pair[2]!)) {
    return {
      message: `The text "${pair[2]}" holds a colon, so it cannot be read.`,
      hint: `Put it in quotes: ${pair[1]!.trim()}: "${pair[2]!.replaceAll('"', '\\"')}".`,
    };
  }
  if (code === 'DUPLICATE_KEY')
    return {
      message: `The field "${/^\s*([\w-]+)/.exec(line)?.[1] ?? line.trim()}" stands here a second time.`,
      hint: 'Keep one of the two lines.',
    };
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(line))
    return { message: 'This line is indented with a tab.', hint: 'Indent with spaces, two for each step.' };
  if (code === 'MULTIPLE_DOCS')
    return { message: 'A second "---" begins another document here.', hint: 'Keep one block of fields in the file.' };
  if (code === 'MISSING_CHAR' && /quote/.test(message))
    return { message: 'A quotation mark is opened here and not closed.', hint: 'Close it at the end of the text.' };
  return {
    message: `This line cannot be read: ${message.split('\n')[0]!.replace(/\.$/, '').toLowerCase()}.`,
    hint: 'Check the spaces at the beginning of the line, and put texts with signs such as : # [ { in quotes.',
  };
}

function refusals(document: Document, rangeOf: (pos: readonly [number, number]) => Range): Omit<Report, 'file'>[] {
  const reports: Omit<Report, 'file'>[] = [];
  const refuse = (node: Node, what: string): void => {
    const [start, end] = node.range ?? [0, 0];
    reports.push({
      rule: 'front-matter',
      range: rangeOf([start, end]),
      message: `${what} cannot be used here.`,
      hint: 'Write the value itself.',
    });
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) refuse(node, `"*${node.source}", a reference to an anchor,`);
      else if (isNode(node) && 'anchor' in node && node.anchor) refuse(node, `"&${node.anchor}", an anchor,`);
      else if (isNode(node) && node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        refuse(node, `"${node.tag}", a tag,`);
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && (pair.key.value === '__proto__' || pair.key.value === 'constructor'))
        refuse(pair.key, `The name "${String(pair.key.value)}"`);
    },
  });
  return reports;
}

/** The place of a field; for one that is not written, that of the nearest above it that is. */
function locate(
  document: Document,
  field: FieldPath,
  part: 'key' | 'value',
  rangeOf: (pos: readonly [number, number]) => Range,
): Range {
  let node: unknown = document.contents;
  let place: readonly [number, number] | undefined;
  for (const [index, step] of field.entries()) {
    const found: Pair | Node | undefined = stepInto(node, step);
    if (!found) return place ? rangeOf(place) : firstLine(document, rangeOf);
    const isLast = index === field.length - 1;
    const key = isPair(found) && isNode(found.key) ? found.key.range : undefined;
    node = isPair(found) ? found.value : found;
    const value = isNode(node) ? node.range : undefined;
    const wanted =
      isLast && part === 'key' ? (key ?? value) : isCollection(node) || isEmpty(node) ? (key ?? value) : (value ?? key);
    if (wanted) place = [wanted[0], wanted[1]];
  }
  return place ? rangeOf(place) : firstLine(document, rangeOf);
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''));
}

function stepInto(node: unknown, step: string | number): Pair | Node | undefined {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
  if (isSeq(node)) return node.items[Number(step)] as Node | undefined;
  return undefined;
}

function firstLine(document: Document, rangeOf: (pos: readonly [number, number]) => Range): Range {
  const start = document.contents?.range?.[0];
  if (start === undefined) return fileStart;
  const { line, column } = rangeOf([start, start]);
  return { line, column, endLine: line, endColumn: column };
}
