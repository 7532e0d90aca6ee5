import type { Edit } from '../model/diagnostic.ts';
import { field, holdsFields, isOfFields, likeLine, line } from './frame-lines.ts';
import type { Report } from './report.ts';

type FileReport = Omit<Report, 'file'>;

/** The lines of a file where its fields are: from the first to before `end`; the text begins in line `text`. */
export interface Frame {
  start: number;
  end: number;
  text: number;
  report?: FileReport;
}

/** Finds the lines of the fields, between two lines of hyphens or what is meant as such; a report where there are none. */
export function frameOf(lines: readonly string[]): Frame | FileReport {
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
  if (report === undefined) return { start, end: close, text: close + 1 };
  const edits = holdsFields(lines.slice(start, close)) ? frameEdits(lines, { top, close }) : [];
  return { start, end: close, text: close + 1, report: edits.length > 0 ? { ...report, edits } : report };
}

/** What makes the lines around the fields the right ones: nothing above the first, and three hyphens in both. */
function frameEdits(lines: readonly string[], { top, close }: { top: number; close: number }): Edit[] {
  const first = lines[top]!;
  const opens = likeLine.test(first);
  const isOpened = top === 0 && line.test(first);
  const end = opens ? { endLine: top + 1, endColumn: first.trimEnd().length + 1 } : { endLine: top + 1, endColumn: 1 };
  const opener = { range: { line: 1, column: 1, ...end }, text: opens ? '---' : '---\n' };
  return [...(isOpened ? [] : [opener]), ...(line.test(lines[close]!) ? [] : [closerEdit(lines[close]!, close)])];
}

function closerEdit(wrong: string, row: number): Edit {
  const range = { line: row + 1, column: 1, endLine: row + 1, endColumn: wrong.trimEnd().length + 1 };
  return { range, text: '---' };
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
  // Below an empty line, what looks like a field may be a sentence.
  const fields = lines.slice(start, end);
  const isCertain = open === undefined && fields.every((each) => each.trim() !== '') && holdsFields(fields);
  const isApart = (lines[end] ?? '').trim() === '';
  const edits = isCertain && isApart ? { edits: [closeAfter(lines, end)] } : {};
  return { start, end, text: end, report: open ?? { ...report, ...edits } };
}

function closeAfter(lines: readonly string[], end: number): Edit {
  const column = lines[end - 1]!.trimEnd().length + 1;
  return { range: { line: end, column, endLine: end, endColumn: column }, text: '\n---' };
}
