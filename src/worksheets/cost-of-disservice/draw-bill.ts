import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { howComputed } from '../charts/figure.ts';
import { billOf, faultOf, guesses, type Amounts, type Row } from './bill.ts';
import type { Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';
import { sayAmount, sayFigure, sayMoney } from './say-money.ts';

/** Whether every figure can be reckoned with. */
export function isWhole({ rows }: Calculation): boolean {
  return rows.every(({ figures }) => figures.every((figure) => faultOf(figure) === undefined));
}

/** How a row comes to its three amounts, a line each: `Low: 90 × 25 % × EUR 80 × 2 years = EUR 3,600`. */
export function stepsOf(row: Row, calculation: Calculation, { texts, lang }: CostContext): string[] {
  const { amounts } = billOf([row]).rows[0]!;
  return guesses.map((guess) => {
    const product = row.figures.map((figure) => sayFigure(figure, guess, calculation, lang)).join(' × ');
    // A row of a single figure is that figure: there is nothing to multiply.
    if (row.figures.length === 1) return `${texts[guess]}: ${product}`;
    return fillIn(texts.stepsOf, texts[guess], product, sayMoney(amounts[guess], calculation.currency, lang));
  });
}

/** The bill as a table: the rows, and what they come to. */
export function billTable(calculation: Calculation, { texts, lang }: CostContext): HTMLTableElement {
  const { rows, total } = billOf(calculation.rows);
  const cells = (amounts: Amounts) =>
    guesses.map((guess) =>
      element('td', { class: 'align-right', 'data-label': texts[guess] }, sayAmount(amounts[guess], lang)),
    );
  const heads = guesses.map((guess) => element('th', { scope: 'col', class: 'align-right' }, texts[guess]));
  return element(
    'table',
    { class: 'wb-bill' },
    element(
      'thead',
      {},
      element('tr', {}, element('th', { scope: 'col' }, `${texts.row} (${calculation.currency})`), ...heads),
    ),
    element(
      'tbody',
      {},
      ...rows.map(({ row, amounts }) =>
        element('tr', {}, element('th', { scope: 'row' }, row.what), ...cells(amounts)),
      ),
    ),
    element('tfoot', {}, element('tr', {}, element('th', { scope: 'row' }, texts.total), ...cells(total))),
  );
}

/** How the bill comes about, one click away. */
export function billComputed({ texts, frame }: CostContext): HTMLElement {
  return howComputed([texts.computedRows, texts.computedTotal], frame);
}
