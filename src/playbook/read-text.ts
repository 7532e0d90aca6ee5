import type { Range } from '../model/diagnostic.ts';
import { toDiagnostic, type Report } from './report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

export interface ReadText {
  /** The text, or undefined when the bytes cannot be read as text. */
  text: string | undefined;
  diagnostics: Diagnostic[];
}

/** Above this a page is refused; above half of a third of it, it gets a word. */
const mostBytes = 200_000;
const manyBytes = 60_000;

/** Turns the bytes of a file into text, and says what in them cannot be published. */
export function readText(bytes: Uint8Array, file: string): ReadText {
  const reports: Omit<Report, 'file'>[] = [];
  const done = (text: string | undefined): ReadText => ({
    text,
    diagnostics: reports.map((report) => toDiagnostic({ ...report, file })),
  });
  if (bytes.length > mostBytes) {
    reports.push({
      rule: 'page-size',
      message: `The file has ${kilobytes(bytes.length)}; ${kilobytes(mostBytes)} are the most.`,
      hint: 'Split it into several pages.',
    });
    return done(undefined);
  }
  const text = decode(bytes, reports);
  if (text === undefined) return done(undefined);
  if (text.trim() === '') {
    reports.push({
      rule: 'front-matter',
      message: 'The file is empty.',
      hint: 'Copy the template of its folder, _template.mdx, into it.',
    });
    return done(undefined);
  }
  if (bytes.length > manyBytes) {
    reports.push({
      rule: 'page-size',
      severity: 'warning',
      message: `The file has ${kilobytes(bytes.length)}.`,
      hint: 'Split it: a page that is read while a customer waits is short.',
    });
  }
  reports.push(...hiddenCharacters(text), ...conflictMarks(text));
  return done(text);
}

function decode(bytes: Uint8Array, reports: Omit<Report, 'file'>[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    const line = bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1;
    reports.push({
      rule: 'file-encoding',
      range: { line, column: 1, endLine: line, endColumn: 1 },
      message: `The file is not in UTF-8: byte ${offset + 1}, in line ${line}, does not fit.`,
      hint: 'Open it in your editor and save it with the encoding UTF-8.',
    });
    return undefined;
  }
}

function firstBadByte(bytes: Uint8Array): number {
  const fits = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return fits(bytes.length) ? bytes.length : good;
}

/** Control characters, and those that turn the direction of text (CVE-2021-42574, "Trojan Source"). */
// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

function* hiddenCharacters(text: string): Generator<Omit<Report, 'file'>> {
  for (const match of text.matchAll(hidden)) {
    const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const turns = match[0] > '\u2000';
    yield {
      rule: 'file-characters',
      range: rangeAt(text, match.index, 1),
      message: turns
        ? `A hidden character (U+${code}) turns the direction of the text here.`
        : `A control character (U+${code}) stands here.`,
      hint: 'Delete it: put the cursor behind it, and press Backspace.',
    };
  }
}

function* conflictMarks(text: string): Generator<Omit<Report, 'file'>> {
  const start = /^<{7}[ \t].*$/m.exec(text);
  if (!start || !/^>{7}[ \t]/m.test(text)) return;
  yield {
    rule: 'file-conflict',
    range: rangeAt(text, start.index, start[0].length),
    message: 'Two versions of this text were merged and nobody decided between them.',
    hint: 'Keep one of the two parts between <<<<<<< and >>>>>>>, and delete the marks.',
  };
}

/** The place of a stretch of text within one line. */
export function rangeAt(text: string, offset: number, length: number): Range {
  const before = text.slice(0, offset);
  const line = (before.match(/\n/g)?.length ?? 0) + 1;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return { line, column, endLine: line, endColumn: column + length };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}
