import Papa from 'papaparse';
import type { Separator } from './separator.ts';

/**
 * A table as the text of a CSV file that spreadsheet programs open as it is: with a mark for UTF-8, and with `'` before
 * whatever they would take for a formula.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[], separator: Separator = ','): string {
  const text = Papa.unparse(rows as (string | number)[][], {
    delimiter: separator,
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `\uFEFF${text}\r\n`;
}
