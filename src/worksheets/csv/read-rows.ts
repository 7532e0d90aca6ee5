import Papa from 'papaparse';
import type { Pace } from './pace.ts';
import type { Separator } from './separator.ts';

/** A row of a file with the line it begins in, counted from 1 as editors do. */
export interface CsvRow {
  line: number;
  cells: string[];
}

export interface CsvRows {
  rows: CsvRow[];
  /** Lines in which a quotation mark opens that nothing closes. They are left out; reading goes on below them. */
  unclosed: number[];
}

/** Characters read in one go, and the most that one cell may hold. */
const slice = 65_536;

/** The rows of a text whose lines end with `\n`. Rows without anything in them are left out. */
export async function readRows(text: string, start: number, separator: Separator, pace: Pace): Promise<CsvRows> {
  const found: CsvRows = { rows: [], unclosed: [] };
  let offset = start;
  let line = 1 + countBreaks(text, 0, start);
  while (offset < text.length) {
    const read = readSlice(text, { offset, line, separator }, found);
    ({ offset, line } = read);
    await pace.rest(offset / text.length);
  }
  return found;
}

interface Place {
  offset: number;
  line: number;
}

/** Reads on from a place, as far as a slice goes or a broken row, and says where to go on. */
function readSlice(text: string, { offset, line, separator }: Place & { separator: Separator }, found: CsvRows): Place {
  const end = endOfSlice(text, offset);
  // The break that ends the slice would be read as a row with nothing in it.
  const input = text.slice(offset, text[end - 1] === '\n' ? end - 1 : end);
  if (input === '') return { offset: end, line: line + 1 };
  const at = { offset, line };
  let broken: Place | undefined;
  Papa.parse<string[]>(input, {
    delimiter: separator,
    newline: '\n',
    step({ data: cells, errors, meta }, parser) {
      const next = offset + meta.cursor;
      const breaks = cells.some((cell) => cell.includes('\n')) ? countBreaks(text, at.offset, next - 1) : 0;
      // A stray quotation mark within a line does no harm; one that swallows the lines below it does.
      if (errors.some(({ type, code }) => type === 'Quotes' && (breaks > 0 || code === 'MissingQuotes'))) {
        broken = { ...at };
        parser.abort();
        return;
      }
      if (cells.some((cell) => cell.trim() !== '')) found.rows.push({ line: at.line, cells });
      at.offset = next;
      at.line += breaks + 1;
    },
  });
  if (!broken) return { offset: end, line: at.line };
  // What is cut off by the end of the slice is read again from its start, together with what follows.
  if (broken.offset > offset && end < text.length) return broken;
  found.unclosed.push(broken.line);
  return { offset: endOfLine(text, broken.offset), line: broken.line + 1 };
}

/** A slice ends with a line. */
function endOfSlice(text: string, offset: number): number {
  if (offset + slice >= text.length) return text.length;
  const end = text.lastIndexOf('\n', offset + slice);
  return end >= offset ? end + 1 : endOfLine(text, offset);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
