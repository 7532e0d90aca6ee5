import { saveFile } from '../../workbench/save-file.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { Separator } from '../csv/separator.ts';
import { explain } from './explain.ts';
import type { Figures, Limits } from './figures.ts';
import { flaggedRow } from './flagged-rows.ts';
import type { Words } from './words.ts';

/** The list of flagged orders as a table, its names first. Days are written as every spreadsheet reads them. */
export function listTable({ flagged }: Figures, channels: readonly string[], { t }: Words): (string | number)[][] {
  const { list } = t;
  return [
    [list.order, list.touches, list.first, list.last, list.days, list.path],
    ...flagged
      .map((order) => flaggedRow(order, channels, t.channels.unknown))
      .map(({ name, touches, first, last, path }) => [
        name,
        touches,
        isoDay(first),
        isoDay(last),
        first === undefined || last === undefined ? '' : last - first,
        path.replaceAll('\u00a0', ' '),
      ]),
  ];
}

/** Gives the reader the list of flagged orders as a file. */
export function exportList(table: (string | number)[][], name: string, separator: Separator): void {
  saveFile(`${name}.csv`, writeCsv(table, separator), 'text/csv;charset=utf-8');
}

/**
 * The separator that opens as columns where a log comes from: that of the log. Tabs and lines do not within a CSV file; then it
 * is what spreadsheets expect in a language.
 */
export function separatorFor(separator: Separator, lang: string): Separator {
  if (separator === ',' || separator === ';') return separator;
  return lang === 'en' ? ',' : ';';
}

/** The result as text for a mail: what was counted, the figures as they were computed, and the list, which pastes as a table. */
export function resultText(
  {
    headline,
    figures,
    limits,
    channels,
  }: { headline: string; figures: Figures; limits: Limits; channels: readonly string[] },
  words: Words & { currency: string },
): string {
  const list = writeCsv(listTable(figures, channels, words), '\t')
    .replace('\uFEFF', '')
    .replaceAll('\r\n', '\n');
  return [headline, ...explain(figures, limits, words), '', words.t.list.title, list].join('\n');
}

function isoDay(day: number | undefined): string {
  return day === undefined ? '' : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
