import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import { decimalSignOf, readNumber, type DecimalSign } from '../csv/numbers.ts';
import type { CsvRow } from '../csv/read-rows.ts';
import { findCells, type Cell, type Complaint, type Reading } from './find-cells.ts';
import type { Period } from './period.ts';

/** A figure as a file gives it. */
export interface ReadFigure {
  period: Period;
  metric: string;
  value: number;
  line: number;
}

/** What a file gave. A blank cell is no figure and no complaint. */
export interface ReadFigures {
  figures: ReadFigure[];
  complaints: Complaint[];
}

/** Cells that say that there is no figure. */
const noFigure = new Set(['', '-', '–', '—', 'n/a', 'na', 'n.a.', 'n.d.', '#n/a', 'null', 'x', '.']);

/**
 * The figures of a table in any shape that people make: long, with columns for period, metric and value; wide, with a column
 * for each metric or for each period; or two columns, metric and value, of the period that is being filled in.
 */
export function readFigures(rows: readonly CsvRow[], reading: Reading): ReadFigures {
  const complaints: Complaint[] = [];
  const cells = findCells(rows, reading, complaints).filter(({ text }) => !noFigure.has(text.trim().toLowerCase()));
  const decimal = decimalIn(cells.map(({ text }) => text));
  const figures = new Map<string, ReadFigure>();
  for (const cell of cells) {
    const read = readCell(cell, decimal);
    if (typeof read === 'string') complaints.push({ why: read, ...aboutOf(cell) });
    else {
      const key = `${cell.period} ${cell.metric.id}`;
      if (figures.has(key)) complaints.push({ why: 'twice', ...aboutOf(cell) });
      figures.set(key, { period: cell.period, metric: cell.metric.id, value: read, line: cell.line });
    }
  }
  complaints.push(...sharesOf([...figures.values()], reading.metrics));
  return { figures: [...figures.values()], complaints: complaints.sort((a, b) => a.line - b.line) };
}

/** The sign before the decimals. What could also part thousands, as 2,417, parts decimals: figures of metrics are small. */
function decimalIn(texts: readonly string[]): DecimalSign {
  const sign = decimalSignOf(texts);
  if (sign === 'unclear') return texts.some((text) => text.includes(',')) ? ',' : '.';
  return sign ?? '.';
}

/** The value of a cell, or why it has none. Cells that say that there is none have been taken out before. */
function readCell({ text, metric }: Cell, decimal: DecimalSign): number | Complaint['why'] {
  const isPercent = /%/.test(text);
  const value = readNumber(text.replace(/^'/, '').replace('−', '-'), decimal);
  if (value === undefined) return 'number';
  if (isPercent && metric.unit !== '%') return 'percent';
  return isPossible(value, metric) ? value : 'beyond';
}

/** Whether a metric can have a value: a share lies between 0 and 100, a Net Promoter Score between −100 and 100, a count is not negative. */
export function isPossible(value: number, { unit, answers }: Pick<ScorecardMetric, 'unit' | 'answers'>): boolean {
  if (answers === 'recommendation') return value >= -100 && value <= 100;
  return value >= 0 && (unit !== '%' || value <= 100);
}

/** Shares that are all between 0 and 1: somebody may have meant 65 % by 0.65. */
function sharesOf(figures: readonly ReadFigure[], metrics: readonly ScorecardMetric[]): Complaint[] {
  return metrics.flatMap(({ id, title, unit }) => {
    const own = figures.filter(({ metric, value }) => metric === id && value !== 0);
    const isSmall = unit === '%' && own.length > 0 && own.every(({ value }) => value <= 1);
    return isSmall ? [{ why: 'shares' as const, line: own[0]!.line, said: String(own[0]!.value), metric: title }] : [];
  });
}

function aboutOf({ line, text, metric }: Cell): Omit<Complaint, 'why'> {
  return { line, said: text.trim(), metric: metric.title };
}
