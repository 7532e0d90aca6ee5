import { decode, encodingOf, type Encoding } from './decode.ts';
import type { Pace } from './pace.ts';
import { readRows, type CsvRow, type CsvRows } from './read-rows.ts';
import { separatorOf, type Separator } from './separator.ts';

/** A file as it was read. */
export interface CsvFile extends CsvRows {
  encoding: Encoding;
  separator: Separator;
}

/** Why a file cannot be read: it has nothing in it, is too large, is a workbook of a spreadsheet program, or is no text. */
export type CsvProblem = 'empty' | 'too-large' | 'workbook' | 'not-text';

/** The most that is read: about a million contacts. */
export const mostBytes = 50_000_000;

/** What is known better than the file's first bytes and lines tell. */
export interface CsvReading {
  encoding?: Encoding;
  separator?: Separator;
}

/** Reads a file, or says what it is instead. A text that was pasted has no encoding; make a `Blob` of it. */
export async function readCsv(file: Blob, pace: Pace, known: CsvReading = {}): Promise<CsvFile | CsvProblem> {
  if (file.size === 0) return 'empty';
  if (file.size > mostBytes) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const problem = problemOf(bytes);
  if (problem) return problem;
  const { text, encoding } = await decode(bytes, pace, known.encoding);
  // Programs write tables of web pages and call them .xls.
  if (/^\uFEFF?\s*<[a-z!?]/i.test(text)) return 'workbook';
  const { separator, start } = separatorOf(text);
  const found = await readRows(text, start, known.separator ?? separator, pace);
  if (found.unclosed.length === 0 && !found.rows.some(saysSomething)) return 'empty';
  return { ...found, encoding, separator: known.separator ?? separator };
}

/** A row of separators, as a spreadsheet writes for empty rows with borders, says nothing. */
function saysSomething({ cells }: CsvRow): boolean {
  return cells.some((cell) => /[\p{L}\p{N}]/u.test(cell));
}

/** What files begin with that people take for a CSV file: workbooks, old and new, and documents. */
const signatures: readonly (readonly [CsvProblem, string])[] = [
  ['workbook', 'PK\u0003\u0004'],
  ['workbook', '\u00d0\u00cf\u0011\u00e0'],
  ['not-text', '%PDF'],
];

function problemOf(bytes: Uint8Array): CsvProblem | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (known) return known[0];
  // Text has no zero bytes, unless it is UTF-16: then nearly every second one is, or a mark stands at its start.
  const zeros = bytes.subarray(0, 1024).filter((byte) => byte === 0).length;
  return zeros > 0 && encodingOf(bytes) === 'utf-8' ? 'not-text' : undefined;
}
