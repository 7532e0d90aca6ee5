import { metricState } from '../../model/metric-state.ts';
import type { Separator } from '../csv/separator.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { valueOf, type PeriodData } from './figures.ts';
import type { Making } from './making.ts';
import { byTime } from './period.ts';
import { sayTyped } from './say.ts';

/** All figures as a table that spreadsheet programs open as it is, and that this sheet reads again. */
export function writeFigures(periods: readonly PeriodData[], { texts, metrics, lang }: Making): string {
  const head = [
    texts.csvPeriod,
    texts.csvMetric,
    texts.csvValue,
    texts.csvUnit,
    texts.csvReading,
    texts.csvPart,
    texts.csvWhole,
    texts.csvWhy,
  ];
  const rows = periods
    .toSorted((a, b) => byTime(a.period, b.period))
    .flatMap(({ period, figures }) =>
      Object.entries(figures).flatMap(([id, figure]) => {
        const metric = metrics.get(id);
        const value = metric && valueOf(figure, metric);
        if (!metric || value === undefined) return [];
        const counts = figure.how === 'counted' ? [figure.part, figure.whole] : [];
        return [
          [
            period,
            metric.title,
            sayTyped(value, lang),
            metric.unit,
            texts[metricState(value, metric)],
            sayTyped(counts[0], lang),
            sayTyped(counts[1], lang),
            figure.why ?? '',
          ],
        ];
      }),
    );
  return writeCsv([head, ...rows], separatorFor(lang));
}

/** Where a comma stands before the decimals, spreadsheet programs expect a semicolon between cells. */
function separatorFor(lang: string): Separator {
  return lang === 'en' ? ',' : ';';
}
