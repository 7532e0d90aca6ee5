import Papa from 'papaparse';

/** What may stand between two cells, in the order in which a tie is decided. */
export const separators = [';', '\t', '|', ','] as const;
export type Separator = (typeof separators)[number];

/** The line by which a file tells Excel its separator. */
const excelLine = /^sep=(.)\n?/i;

/** What separates the cells of a text, and where its rows begin: after Excel's own line, if it has one. */
export function separatorOf(text: string): { separator: Separator; start: number } {
  const said = excelLine.exec(text);
  const start = said?.[0].length ?? 0;
  if (said && isSeparator(said[1]!)) return { separator: said[1], start };
  const lines = text.slice(start, start + 20_000);
  const rated = separators.map((separator) => ({ separator, worth: worthOf(lines, separator) }));
  return { separator: rated.reduce((best, one) => (one.worth > best.worth ? one : best)).separator, start };
}

function isSeparator(sign: string): sign is Separator {
  return (separators as readonly string[]).includes(sign);
}

/** How many of the first rows have as many cells as most others, more than one; a comma in decimals makes rows unequal. */
function worthOf(text: string, delimiter: Separator): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 60, skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].filter(([cells]) => cells > 1).map(([, rows]) => rows)) / Math.max(1, data.length);
}
