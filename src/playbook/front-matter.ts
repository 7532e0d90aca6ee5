import type { Report } from './report.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The fields at the top of a page. */
export interface FrontMatter extends YamlFile {
  /** The file as the parser of its text takes it: lines that are no proper frame of fields are empty. */
  prose: string | undefined;
}

type FileReport = Omit<Report, 'file'>;

/** The lines of a file where its fields are: from the first to before `end`; the text begins in line `text`. */
interface Frame {
  start: number;
  end: number;
  text: number;
  report?: FileReport;
}

/** Reads the fields at the top of a page, between its two lines of three hyphens. Where a line of these is wrong, says so and reads on. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const frame = frameOf(lines);
  const isEmpty = !('rule' in frame) && lines.slice(frame.start, frame.end).every((each) => each.trim() === '');
  if ('rule' in frame || isEmpty) {
    const reports = ['rule' in frame ? frame : (frame.report ?? noFields)];
    return { ...readYaml(''), value: undefined, reports, prose: undefined };
  }
  // With Windows line ends, the last line still holds half of its own.
  const fields = lines.slice(frame.start, frame.end).join('\n').replace(/\r$/, '');
  const yaml = readYaml(fields, frame.start + 1);
  if (frame.report === undefined) return { ...yaml, prose: text };
  const prose = [...lines.slice(0, frame.text).map(() => ''), ...lines.slice(frame.text)].join('\n');
  return { ...yaml, reports: [frame.report, ...yaml.reports], prose };
}

const line = /^---[ \t]*\r?$/;

/** What is meant as the line of hyphens: of another length, indented, or turned into a dash by a word processor. */
const likeLine = /^[ \t]*(?:-{2,}|[–—―−]+-*|\.{3}|[*_=~]{3,}|`{3,}[a-z]*)\s*$/;
const field = /^[\w-]+\s*:(\s|$)/;

function frameOf(lines: readonly string[]): Frame | FileReport {
  const top = lines.findIndex((each) => each.trim() !== '');
  const first = lines[top] ?? '';
  if (first.startsWith('+++')) return toml(top);
  if (!line.test(first) && !likeLine.test(first) && !(field.test(first) && lines.some((each) => line.test(each))))
    return missing();
  const open = openerReport(first, top);
  const start = likeLine.test(first) ? top + 1 : top;
  const close = closeOf(lines, start);
  if (close < 0) return unclosed(lines, start, open);
  const isRight = line.test(lines[close]!) || (open !== undefined && lines[close]!.trim() === first.trim());
  const report = open ?? (isRight ? undefined : closer(lines[close]!, close));
  return { start, end: close, text: close + 1, ...(report ? { report } : {}) };
}

/** The line that closes the fields. An indented one counts only where there is no other: a longer text may hold it. */
function closeOf(lines: readonly string[], start: number): number {
  const isClose = (each: string) => line.test(each) || (likeLine.test(each) && /^\S/.test(each));
  const close = lines.findIndex((each, row) => row >= start && isClose(each));
  return close >= 0 ? close : lines.findIndex((each, row) => row >= start && likeLine.test(each));
}

function toml(top: number): FileReport {
  return {
    rule: 'front-matter',
    range: { line: top + 1, column: 1, endLine: top + 1, endColumn: 4 },
    message: 'The fields at the top are written in TOML.',
    hint: 'Write them in YAML: name: value, between two lines of ---.',
  };
}

const noFields: FileReport = {
  rule: 'front-matter',
  range: { line: 1, column: 1, endLine: 1, endColumn: 4 },
  message: 'Nothing stands between the two lines of ---.',
  hint: 'Copy the fields from the template of the folder, _template.mdx, to this place.',
};

function missing(): FileReport {
  return {
    rule: 'front-matter',
    message: 'The page begins without its fields.',
    hint: 'Begin it with a line of ---, the fields such as id and title, and another line of ---.',
  };
}

/** What is wrong with the first line, if anything. */
function openerReport(first: string, top: number): FileReport | undefined {
  const range = { line: top + 1, column: 1, endLine: top + 1, endColumn: first.trimEnd().length + 1 };
  const hint = 'Begin the file with a line of three hyphens, and nothing else: ---.';
  if (line.test(first)) {
    if (top === 0) return undefined;
    const message = 'Empty lines stand above the fields.';
    return { rule: 'front-matter', range, message, hint: 'Delete them: the line of --- is the first of the file.' };
  }
  const message = likeLine.test(first)
    ? `"${first.trim()}" does not open the fields.`
    : 'The line of --- above the fields is missing.';
  return { rule: 'front-matter', range, message, hint };
}

function closer(wrong: string, row: number): FileReport {
  return {
    rule: 'front-matter',
    range: { line: row + 1, column: 1, endLine: row + 1, endColumn: wrong.trimEnd().length + 1 },
    message: `"${wrong.trim()}" does not close the fields.`,
    hint: 'Write three hyphens here, and nothing else: ---.',
  };
}

/** Without a line that closes them, the fields go on for as long as the lines look like fields. */
function unclosed(lines: readonly string[], start: number, open: FileReport | undefined): Frame {
  const other = lines.findIndex((each, row) => row >= start && !isOfFields(each, lines[row - 1] ?? ''));
  let end = other < 0 ? lines.length : other;
  while (end > start && lines[end - 1]!.trim() === '') end -= 1;
  const report: FileReport = {
    rule: 'front-matter',
    range: { line: start, column: 1, endLine: start, endColumn: 4 },
    message: 'The fields at the top are opened with --- and not closed.',
    hint: `Add a line of --- after line ${end}.`,
  };
  return { start, end, text: end, report: open ?? report };
}

function isOfFields(each: string, above: string): boolean {
  if (each.startsWith('#')) return !each.startsWith('##') && above.trim() !== '';
  return /^\s|^- |^$|^[\w-]+\s*:/.test(each);
}
