import { plain } from '../../base/plain.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import type { CsvRow } from '../csv/read-rows.ts';
import { metricsByName } from './metric-names.ts';
import type { Period } from './period.ts';
import { readPeriod } from './read-period.ts';

/** What is known where the file does not say it. */
export interface Reading {
  metrics: readonly ScorecardMetric[];
  /** The period that is meant where the file names none. */
  period: Period;
}

/** Why a figure, a row or a column was left out. `said` is what stands there. */
export interface Complaint {
  why: 'number' | 'percent' | 'beyond' | 'period' | 'metric' | 'twice' | 'shares' | 'columns' | 'cells' | 'unclosed';
  line: number;
  said: string;
  /** The title of the metric it is about. */
  metric?: string;
}

/** A value of the file and what it belongs to, as it is written there. */
export interface Cell {
  period: Period;
  metric: ScorecardMetric;
  text: string;
  line: number;
}

const columnNames = {
  period:
    'period periodo perioada month mese luna week settimana saptamana quarter trimestre trimestru date data year anno an',
  metric:
    'metric metrics metrica metriche indicator indicatore indicatori kpi figure measure misura masura name nome nume',
  value: 'value valore valoare result risultato rezultat amount figure cifra',
};

/**
 * The cells that hold figures, and whose. A table may be long, with columns for period, metric and value; wide, with a column
 * for each metric or for each period; or it has two columns, metric and value, of the period that is being filled in.
 */
export function findCells(rows: readonly CsvRow[], reading: Reading, complaints: Complaint[]): Cell[] {
  const [head, ...below] = rows;
  if (!head) return [];
  const metricOf = metricsByName(reading.metrics);
  const finding = { ...reading, metricOf, complaints };
  const named = (kind: keyof typeof columnNames, but = -1) =>
    head.cells.findIndex((cell, index) => index !== but && isNamed(cell, kind));
  const [metric, period] = [named('metric'), named('period')];
  const body = below.filter((row) => isWhole(row, head, complaints));
  const value = named('value', metric);
  if (metric >= 0 && value >= 0) return longCells(body, { metric, value, period }, finding);
  if (head.cells.slice(1).some((cell) => readPeriod(cell))) return cellsByPeriod(head, body, finding);
  if (head.cells.some((cell, index) => index !== period && metricOf(cell)) && !isPair(head, finding))
    return cellsByMetric(head, body, { ...finding, column: Math.max(period, firstPeriods(body, head)) });
  if (rows.some((row) => isPair(row, finding))) return pairCells([head, ...body], finding);
  complaints.push({ why: 'columns', line: head.line, said: head.cells.join(' · ') });
  return [];
}

/**
 * Whether a row has no more cells than the first one. One that has was most likely cut at a decimal comma, and half of a
 * figure looks like a figure.
 */
function isWhole({ line, cells }: CsvRow, head: CsvRow, complaints: Complaint[]): boolean {
  const rest = cells.slice(head.cells.length);
  if (rest.every((cell) => cell.trim() === '')) return true;
  complaints.push({ why: 'cells', line, said: cells.join(' · ') });
  return false;
}

interface Finding extends Reading {
  metricOf: (name: string) => ScorecardMetric | undefined;
  complaints: Complaint[];
}

function isNamed(cell: string, kind: keyof typeof columnNames): boolean {
  return columnNames[kind].split(' ').includes(plain(cell));
}

/** Whether a row is a metric and its value. */
function isPair({ cells }: CsvRow, { metricOf }: Finding): boolean {
  return cells.length >= 2 && metricOf(cells[0]!) !== undefined && /\d/.test(cells[1]!) && !metricOf(cells[1]!);
}

/** Rows of a metric and its value. Two whole numbers in a row are one figure that was cut at its decimal comma, or nobody knows which of two. */
function pairCells(rows: readonly CsvRow[], finding: Finding): Cell[] {
  const isCut = ({ cells: [, value = '', next = ''] }: CsvRow) =>
    /^\s*-?\d+\s*$/.test(value) && /^\s*\d+\s*%?\s*$/.test(next);
  const cut = rows.filter(isCut);
  for (const { line, cells } of cut) finding.complaints.push({ why: 'cells', line, said: cells.join(' · ') });
  const whole = rows.filter((row) => !cut.includes(row));
  return longCells(whole, { metric: 0, value: 1, period: -1 }, finding);
}

/** The column that holds periods though its heading does not say so; -1 for none. */
function firstPeriods(body: readonly CsvRow[], head: CsvRow): number {
  return head.cells.findIndex(
    (_, index) => body.length > 0 && body.every(({ cells }) => readPeriod(cells[index] ?? '')),
  );
}

function longCells(
  rows: readonly CsvRow[],
  at: { metric: number; value: number; period: number },
  { metricOf, complaints, period: usual }: Finding,
): Cell[] {
  return rows.flatMap(({ line, cells }) => {
    const [name = '', text = ''] = [cells[at.metric], cells[at.value]];
    const metric = metricOf(name);
    const said = at.period < 0 ? usual : (cells[at.period] ?? '');
    const period = at.period < 0 ? usual : readPeriod(said);
    if (!metric) complaints.push({ why: 'metric', line, said: name });
    else if (!period) complaints.push({ why: 'period', line, said });
    return metric && period ? [{ period, metric, text, line }] : [];
  });
}

/** A row a metric, a column a period. */
function cellsByPeriod(head: CsvRow, body: readonly CsvRow[], { metricOf, complaints }: Finding): Cell[] {
  const periods = head.cells.map((cell, index) => (index === 0 ? undefined : readPeriod(cell)));
  const unread = head.cells.filter((cell, index) => index > 0 && !periods[index] && cell.trim() !== '');
  for (const said of unread) complaints.push({ why: 'period', line: head.line, said });
  return body.flatMap(({ line, cells }) => {
    const metric = metricOf(cells[0] ?? '');
    if (!metric) {
      complaints.push({ why: 'metric', line, said: cells[0] ?? '' });
      return [];
    }
    return cells.flatMap((text, index) => (periods[index] ? [{ period: periods[index], metric, text, line }] : []));
  });
}

/** A row a period, a column a metric. */
function cellsByMetric(
  head: CsvRow,
  body: readonly CsvRow[],
  { column, ...finding }: Finding & { column: number },
): Cell[] {
  const { metricOf, complaints, period: usual } = finding;
  const metrics = head.cells.map((cell, index) => (index === column ? undefined : metricOf(cell)));
  const unread = head.cells.filter((cell, index) => index !== column && !metrics[index] && cell.trim() !== '');
  for (const said of unread) complaints.push({ why: 'metric', line: head.line, said });
  return body.flatMap(({ line, cells }) => {
    const said = cells[column] ?? '';
    const period = column < 0 ? usual : readPeriod(said);
    if (!period) {
      complaints.push({ why: 'period', line, said });
      return [];
    }
    return cells.flatMap((text, index) => (metrics[index] ? [{ period, metric: metrics[index], text, line }] : []));
  });
}
