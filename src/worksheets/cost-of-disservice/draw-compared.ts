import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { guesses, type Amounts, type Figure } from './bill.ts';
import type { Calculation } from './calculation.ts';
import { compareCalculations, type ComparedRow } from './compare-calculations.ts';
import type { CostContext } from './cost-context.ts';
import { sayFigure, sayMoney } from './say-money.ts';

/** A bill and what it is called. */
export interface Named {
  name: string;
  calculation: Calculation;
}

/** Two bills beside each other, and the figures they differ in. */
export function drawCompared(first: Named, second: Named, context: CostContext): HTMLElement {
  const { texts, lang } = context;
  const compared = compareCalculations(first.calculation, second.calculation, texts.total);
  const range = (amounts: Amounts | undefined, { currency }: Calculation): string =>
    amounts === undefined
      ? '–'
      : `${sayMoney(amounts.likely, currency, lang)} (${sayMoney(amounts.low, currency, lang)} – ${sayMoney(amounts.high, currency, lang)})`;
  const rowOf = ({ what, first: one, second: other, more }: ComparedRow): string[] => [
    what,
    range(one, first.calculation),
    range(other, second.calculation),
    ...(compared.isSameCurrency ? [saySigned(more, second.calculation.currency, lang)] : []),
  ];
  return element(
    'section',
    {},
    element('h3', {}, fillIn(texts.compareTitle, first.name, second.name)),
    tableOf(
      [texts.row, first.name, second.name, ...(compared.isSameCurrency ? [texts.more] : [])],
      [...compared.rows, compared.total].map(rowOf),
    ),
    ...(compared.isSameCurrency ? [] : [element('p', {}, texts.otherCurrency)]),
    element('h4', {}, texts.changedFigures),
    compared.figures.length === 0
      ? element('p', {}, texts.noneChanged)
      : tableOf(
          [texts.figure, first.name, second.name],
          compared.figures.map(({ what, first: one, second: other }) => [
            what,
            sayGuesses(one, first.calculation, lang),
            sayGuesses(other, second.calculation, lang),
          ]),
        ),
  );
}

function sayGuesses(figure: Figure, calculation: Calculation, lang: string): string {
  return guesses.map((guess) => sayFigure(figure, guess, calculation, lang)).join(' · ');
}

/** How much more it is: `+ EUR 4,000`, `− EUR 4,000`. */
function saySigned(amount: number, currency: string, lang: string): string {
  const sign = Math.round(amount) === 0 ? '' : amount > 0 ? '+\u00a0' : '−\u00a0';
  return sign + sayMoney(Math.abs(amount), currency, lang);
}

/** A table whose rows become cards where there is no room for columns. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  return element(
    'table',
    { class: 'cards' },
    element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
    element(
      'tbody',
      {},
      ...rows.map(([head = '', ...cells]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, head),
          ...cells.map((cell, index) => element('td', { 'data-label': columns[index + 1]! }, cell)),
        ),
      ),
    ),
  );
}
