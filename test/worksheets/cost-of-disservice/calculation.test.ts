import { describe, expect, test } from 'vitest';
import { costOfDisservice } from '../../../src/i18n/sheets/cost-of-disservice.ts';
import {
  isCalculation,
  newCalculation,
  unitOf,
  withFigure,
  type Calculation,
} from '../../../src/worksheets/cost-of-disservice/calculation.ts';
import type { Figure } from '../../../src/worksheets/cost-of-disservice/bill.ts';
import { compareCalculations } from '../../../src/worksheets/cost-of-disservice/compare-calculations.ts';
import { sentenceFor, toTwoFigures } from '../../../src/worksheets/cost-of-disservice/say-money.ts';

const costs = [
  {
    id: 'contacts',
    what: 'Contacts repeated',
    figures: [
      { id: 'number', what: 'Contacts', low: 900, likely: 1000, high: 1200, how: 'Count them.' },
      { id: 'minute', what: 'A minute', unit: 'GBP', low: 0.5, likely: 0.6, high: 0.7, how: 'Ask.', source: 'payroll' },
    ],
  },
  {
    id: 'refunds',
    what: 'Money given back',
    figures: [{ id: 'sum', what: 'Refunds', unit: 'GBP', low: 200, likely: 200, high: 200, how: 'Look it up.' }],
  },
];
const first = newCalculation(costs);

function put(calculation: Calculation, likely: number): Calculation {
  return withFigure(calculation, { ...calculation.rows[0]!.figures[0]!, likely, source: 'log' }, 'contacts');
}

function free(figure: Figure): Figure {
  return { ...figure, low: 0, likely: 0, high: 0 };
}

describe('a new bill', () => {
  test('counts in the money of the page, and takes its figures as placeholders unless it names their source', () => {
    expect(first.currency).toBe('GBP');
    expect(first.rows[0]!.figures.map(({ source }) => source)).toEqual(['', 'payroll']);
  });

  test('counts all money in another currency once that is chosen, and leaves other units alone', () => {
    const euros = { ...first, currency: 'EUR' };
    expect(euros.rows[0]!.figures.map((figure) => unitOf(figure, euros))).toEqual(['', 'EUR']);
  });
});

describe('the sentence to quote', () => {
  // 1,000 × 0.60 + 200 = 800; 900 × 0.50 + 200 = 650; 1,200 × 0.70 + 200 = 1,040. Of 800, 600 are 75 %.
  test('gives the range, the likely amount and the largest part, and admits placeholders', () => {
    expect(sentenceFor({ ...first, period: 'May 2027' }, costOfDisservice.en, 'en')).toMatchInlineSnapshot(
      `"May 2027: poor service cost us between GBP 650 and GBP 1,000, most likely about GBP 800. The largest part is “Contacts repeated” (75%). 2 of 3 figures are still placeholders."`,
    );
  });

  test('says it in the language of the page', () => {
    expect(sentenceFor(first, costOfDisservice.it, 'it')).toMatchInlineSnapshot(
      `"Il cattivo servizio ci è costato tra 650 GBP e 1000 GBP, più probabilmente circa 800 GBP. La parte maggiore è «Contacts repeated» (75%). 2 dati su 3 sono ancora provvisori."`,
    );
    expect(sentenceFor(first, costOfDisservice.ro, 'ro')).toMatchInlineSnapshot(
      `"Servirea proastă ne-a costat între 650 GBP și 1.000 GBP, cel mai probabil cam 800 GBP. Partea cea mai mare este „Contacts repeated” (75 %). 2 din 3 cifre sunt încă provizorii."`,
    );
  });

  test('does not pretend to a range where there is none', () => {
    const sure = { ...first, rows: first.rows.slice(1) };
    expect(sentenceFor(sure, costOfDisservice.en, 'en')).toMatchInlineSnapshot(
      `"Poor service cost us about GBP 200. The largest part is “Money given back” (100%). 1 of 1 figures are still placeholders."`,
    );
  });

  test('names no largest part of nothing', () => {
    const nothing = { ...first, rows: first.rows.slice(1).map((row) => ({ ...row, figures: row.figures.map(free) })) };
    expect(sentenceFor(nothing, costOfDisservice.en, 'en')).toMatchInlineSnapshot(
      `"By these figures poor service cost us nothing. 1 of 1 figures are still placeholders."`,
    );
  });

  test('rounds to two figures', () => {
    expect([36_945.5, 1040, 99.6, 8, 0].map(toTwoFigures)).toEqual([37_000, 1000, 100, 8, 0]);
  });
});

describe('two bills beside each other', () => {
  test('differ by their likely amounts, and name the figures that were put differently', () => {
    // 1,100 × 0.60 = 660: sixty more than 600.
    const { rows, total, figures, isSameCurrency } = compareCalculations(first, put(first, 1100), 'Total');
    expect(rows.map(({ what, more }) => [what, Number(more.toFixed(2))])).toEqual([
      ['Contacts repeated', 60],
      ['Money given back', 0],
    ]);
    expect(Number(total.more.toFixed(2))).toBe(60);
    expect(figures.map(({ what, first: one, second }) => [what, one.likely, second.likely])).toEqual([
      ['Contacts', 1000, 1100],
    ]);
    expect(isSameCurrency).toBe(true);
  });

  test('are not subtracted when they count in two currencies', () => {
    expect(compareCalculations(first, { ...first, currency: 'EUR' }, 'Total').isSameCurrency).toBe(false);
  });
});

describe('a bill from a file', () => {
  test('is read back as it was written, with a number that was still missing', () => {
    const written = JSON.parse(JSON.stringify(put(first, Number.NaN))) as unknown;
    expect(isCalculation(written)).toBe(true);
  });

  test.each([
    ['no rows', { ...first, rows: [] }],
    ['a currency that is none', { ...first, currency: 'euro' }],
    [
      'words for a number',
      { ...first, rows: [{ ...first.rows[0], figures: [{ ...first.rows[0]!.figures[0], low: 'a' }] }] },
    ],
    ['nothing', null],
  ])('is refused with %s', (_, value) => {
    expect(isCalculation(value)).toBe(false);
  });
});
