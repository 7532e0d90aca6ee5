import type { Diagnostic } from '../model/diagnostic.ts';
import { conflictMarks, encodingMark, hiddenCharacters, invisibleCharacters } from './characters.ts';
import { foreignFormat } from './foreign-formats.ts';
import { privateData } from './private-data.ts';
import { toDiagnostic, type Report } from './report.ts';

export interface ReadText {
  /** The text, or undefined when the bytes cannot be read as text. */
  text: string | undefined;
  diagnostics: Diagnostic[];
}

/** Above the first number a file is refused; above the second a page is read, with a word about its length. */
const mostBytes = 200_000;
const manyBytes = 60_000;

/** Turns the bytes of a file into text, and says what in them cannot be published. */
export function readText(bytes: Uint8Array, file: string): ReadText {
  const { text, reports } = toText(bytes, file);
  return { text, diagnostics: reports.map((report) => toDiagnostic({ ...report, file })) };
}

type FileReport = Omit<Report, 'file'>;

function toText(bytes: Uint8Array, file: string): { text: string | undefined; reports: FileReport[] } {
  const refuse = (report: FileReport) => ({ text: undefined, reports: [report] });
  if (bytes.length > mostBytes) {
    const message = `The file has ${kilobytes(bytes.length)}; ${kilobytes(mostBytes)} are the most.`;
    return refuse({ rule: 'page-size', message, hint: 'Split it into several pages.' });
  }
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) return refuse(sayForeign(foreign));
  const text = decode(bytes);
  if (text === undefined) return refuse(wrongEncoding(bytes));
  if (text.trim() === '') return refuse({ rule: 'front-matter', message: 'The file is empty.', hint: fillHint(file) });
  const reports: FileReport[] = [
    ...encodingMark(bytes),
    ...hiddenCharacters(text),
    ...conflictMarks(text),
    ...invisibleCharacters(text),
    ...privateData(text, file),
  ];
  if (bytes.length > manyBytes && !file.endsWith('.yaml')) {
    const hint = 'Split it: a page that is read while a customer waits is short.';
    const words = Math.round((text.match(/\S+/g)?.length ?? 0) / 100) * 100;
    const message = `The page has about ${words} words (${kilobytes(bytes.length)}).`;
    reports.push({ rule: 'page-size', severity: 'warning', message, hint });
  }
  return { text, reports };
}

function sayForeign(what: string): FileReport {
  return {
    rule: 'file-kind',
    message: `The file is ${what}, whatever its name says.`,
    hint: 'Copy its text into a copy of the template of the folder, _template.mdx.',
  };
}

function fillHint(file: string): string {
  return file.endsWith('.yaml')
    ? 'Copy the file of the same name from the starter playbook, or delete it if it is not needed.'
    : 'Copy the template of its folder, _template.mdx, into it.';
}

/** UTF-8 without its mark; a line that ends in a way of long ago ends as all others do. */
function decode(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r(?!\n)/g, '\n');
  } catch {
    return undefined;
  }
}

/** Two bytes a letter, as Windows writes what it calls Unicode: every other byte of plain text is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0);
}

function wrongEncoding(bytes: Uint8Array): FileReport {
  const hint = 'Open it in your editor and save it with the encoding UTF-8.';
  if (isUtf16(bytes))
    return {
      rule: 'file-encoding',
      message: 'The file is saved in UTF-16, which Windows calls Unicode.',
      hint,
    };
  const offset = firstBadByte(bytes);
  const start = bytes.lastIndexOf(10, offset - 1) + 1;
  const line = bytes.subarray(0, start).filter((byte) => byte === 10).length + 1;
  const column = new TextDecoder().decode(bytes.subarray(start, offset)).length + 1;
  return {
    rule: 'file-encoding',
    range: { line, column, endLine: line, endColumn: column + 1 },
    message: `Some letters of this file are not stored as UTF-8, the first in line ${line} (byte ${offset + 1}), so that è or € would be broken.`,
    hint,
  };
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
  return good;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}
