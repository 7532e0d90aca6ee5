import type { CostRow } from '../../model/worksheet.ts';
import { isMoney, guesses, type Figure, type Row } from './bill.ts';

/** One bill as it is kept. It holds its rows in full, so that it stays as it was when the page changes. */
export interface Calculation {
  /** The time it is about: "July to September 2026". */
  period: string;
  /** What money is counted in, three capital letters. */
  currency: string;
  rows: readonly Row[];
}

/** A bill with the figures of the page, each a placeholder unless the page says where it comes from. */
export function newCalculation(costs: readonly CostRow[]): Calculation {
  const units = costs.flatMap(({ figures }) => figures.map(({ unit }) => unit ?? ''));
  return {
    period: '',
    currency: units.find(isMoney) ?? 'EUR',
    rows: costs.map(({ id, what, figures }) => ({
      ...{ id, what },
      figures: figures.map(({ source = '', ...figure }) => ({ ...figure, source })),
    })),
  };
}

/** The bill with one figure changed. */
export function withFigure(calculation: Calculation, changed: Figure, row: string): Calculation {
  const put = (figures: readonly Figure[]): Figure[] =>
    figures.map((figure) => (figure.id === changed.id ? changed : figure));
  return {
    ...calculation,
    rows: calculation.rows.map((one) => (one.id === row ? { ...one, figures: put(one.figures) } : one)),
  };
}

/** The unit of a figure as this bill counts it: its money is in the bill's currency. */
export function unitOf({ unit = '' }: Figure, { currency }: Calculation): string {
  return isMoney(unit) ? currency : unit;
}

/** Whether something read from a file or from the browser is a bill. */
export function isCalculation(value: unknown): value is Calculation {
  const { period, currency, rows } = fieldsOf(value);
  return (
    typeof period === 'string' &&
    typeof currency === 'string' &&
    /^[A-Z]{3}$/.test(currency) &&
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every(isRow)
  );
}

function isRow(value: unknown): value is Row {
  const { id, what, figures } = fieldsOf(value);
  return (
    [id, what].every((part) => typeof part === 'string') &&
    Array.isArray(figures) &&
    figures.length > 0 &&
    figures.every(isFigure)
  );
}

function isFigure(value: unknown): value is Figure {
  const figure = fieldsOf(value);
  return (
    ['id', 'what', 'how', 'source'].every((name) => typeof figure[name] === 'string') &&
    ['string', 'undefined'].includes(typeof figure['unit']) &&
    // A number that was still missing is written as null in JSON.
    guesses.every((guess) => typeof figure[guess] === 'number' || figure[guess] === null)
  );
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
