import { readDay } from '../csv/days.ts';
import type { CsvRow } from '../csv/read-rows.ts';

/** What a column of a contact log says: whose order, on which day, by which way. */
export const roles = ['order', 'date', 'channel'] as const;
export type Role = (typeof roles)[number];

/** The column of each role, counted from 0. A log must have orders; without dates there is no trend. */
export type Columns = Partial<Record<Role, number>>;

/** What a log is made of. */
export interface LogShape {
  /** The names of the columns, where the log has a line of names. */
  header: readonly string[];
  /** Where the contacts begin in the rows. */
  firstRow: number;
  columns: Columns;
  /** Each column was known by its name; otherwise its content decided. */
  isNamed: boolean;
}

/** The words by which columns are known, in English, Italian and Romanian, without accents. */
const names: Record<Role, readonly string[]> = {
  order: [
    'order',
    'purchase',
    'sale',
    'ordine',
    'acquisto',
    'commessa',
    'comanda',
    'reference',
    'ref',
    'rif',
    'pratica',
  ],
  date: ['date', 'day', 'when', 'timestamp', 'data', 'giorno', 'quando', 'ziua', 'cand'],
  channel: [
    'channel',
    'medium',
    'via',
    'type',
    'canale',
    'mezzo',
    'tramite',
    'tipo',
    'canal',
    'mijloc',
    'prin',
    'tip',
    'tipul',
  ],
};

/** Names may come below a title and a few empty lines. */
const mostAbove = 10;

/** As many rows as are looked at to see what a column holds. */
const sample = 300;

/** Finds out what a log is made of: by the names of its columns, and by what stands in them. */
export function recognise(rows: readonly CsvRow[]): LogShape {
  const named = rows.slice(0, mostAbove).findIndex(({ cells }) => rolesIn(cells) >= 2);
  const headerRow = named === -1 ? headerByContent(rows) : named;
  const header = headerRow === undefined ? [] : rows[headerRow]!.cells.map((cell) => cell.trim());
  const firstRow = headerRow === undefined ? 0 : headerRow + 1;
  const body = rows.slice(firstRow, firstRow + sample);
  const width = Math.max(header.length, ...body.map(({ cells }) => cells.length), 0);
  // Where names are understood, a column with another name is something else: who took the call, not by which way.
  const isUnderstood = rolesIn(header) > 0;
  const rated = Array.from({ length: width }, (_, column) =>
    ratesOf(header[column] ?? '', valuesIn(body, column), isUnderstood),
  );
  const columns = assign(rated);
  return { header, firstRow, columns, isNamed: roles.every((role) => isNamedFor(role, header[columns[role] ?? -1])) };
}

/** The words of a name: lower case, no accents. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function isNamedFor(role: Role, name: string | undefined): boolean {
  return name !== undefined && wordsOf(name).some((word) => names[role].includes(word));
}

/** How many roles the cells of a row name. A sentence that happens to have such a word in it is no name. */
function rolesIn(cells: readonly string[]): number {
  const short = cells.filter((cell) => wordsOf(cell).length <= 4);
  return roles.filter((role) => short.some((cell) => isNamedFor(role, cell))).length;
}

/** The first row has names if it has no day where the rows below it have one. */
function headerByContent(rows: readonly CsvRow[]): number | undefined {
  const [first, ...below] = rows.slice(0, 30);
  if (!first) return undefined;
  const isHeader = first.cells.some(
    (cell, column) => !isDay(cell) && cell.trim() !== '' && shareOfDays(valuesIn(below, column)) > 0.6,
  );
  return isHeader || first.cells.some((cell, column) => isLoneName(cell, valuesIn(below, column))) ? 0 : undefined;
}

/** The name of a column above values that have numbers in them, where no other column has a name that is known. */
function isLoneName(cell: string, values: readonly string[]): boolean {
  const withDigits = values.filter((value) => /\d/.test(value)).length;
  return (
    !/\d/.test(cell) && isNamedFor('order', cell) && wordsOf(cell).length <= 4 && withDigits >= values.length * 0.8
  );
}

function valuesIn(rows: readonly CsvRow[], column: number): string[] {
  return rows.flatMap(({ cells }) => cells[column]?.trim() || []);
}

function isDay(text: string): boolean {
  return readDay(text, 'day-first') !== undefined || readDay(text, 'month-first') !== undefined;
}

function shareOfDays(values: readonly string[]): number {
  return values.length === 0 ? 0 : values.filter(isDay).length / values.length;
}

/** How well a column fits each role. Below 3 it does not. */
function ratesOf(name: string, values: readonly string[], isUnderstood: boolean): Record<Role, number> {
  const isDate = shareOfDays(values) > 0.6;
  const distinct = new Set(values.map((value) => value.toLowerCase())).size;
  const withDigits = values.filter((value) => /\d/.test(value)).length;
  const hasDigits = withDigits > values.length * 0.8;
  const hasFew = distinct <= 20 && distinct <= Math.max(2, values.length * 0.5);
  const byName = (role: Role): number => {
    if (!isNamedFor(role, name)) return 0;
    return wordsOf(name).filter(Boolean).length === 1 ? 10 : 6;
  };
  return {
    order: byName('order') + (isDate ? -20 : 0) + (hasDigits ? 3 : 0) - (hasFew && !hasDigits ? 4 : 0),
    // Of two dates, that of the contact counts, not that of the order.
    date: byName('date') + (isDate ? 8 : -20) - (isNamedFor('order', name) ? 4 : 0),
    channel:
      byName('channel') + (isDate ? -20 : 0) + (!isUnderstood && hasFew && withDigits < values.length * 0.2 ? 4 : 0),
  };
}

/** Gives each role the column that fits it best, the surest first. Of columns that fit alike the first one has it. */
function assign(rated: readonly Record<Role, number>[]): Columns {
  const choices = rated
    .flatMap((rates, column) => roles.map((role) => ({ role, column, rate: rates[role] })))
    .filter(({ rate }) => rate >= 3)
    .sort((a, b) => b.rate - a.rate);
  const columns: Columns = {};
  for (const { role, column } of choices)
    if (columns[role] === undefined && !Object.values(columns).includes(column)) columns[role] = column;
  return columns;
}
