import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { guesses, placeholdersOf, swingsOf, type Row } from './bill.ts';
import type { Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';
import { billTable, isWhole, stepsOf } from './draw-bill.ts';
import { sayFigure, sayMoney, sentenceFor } from './say-money.ts';

/** The bill on one sheet of paper: what it comes to, how, and on which assumptions. */
export function drawPrint(name: string, calculation: Calculation, day: string, context: CostContext): HTMLElement {
  const { texts, lang } = context;
  const head = element(
    'p',
    {},
    [name, calculation.period.trim(), fillIn(texts.printed, day)].filter((part) => part !== '').join(' · '),
  );
  const assumptions = assumptionTable(calculation, context);
  if (!isWhole(calculation))
    return element('div', { class: 'wb-print' }, head, element('p', {}, texts.notYet), assumptions);
  const [weakest] = swingsOf(calculation.rows).filter(({ low, high }) => high > low);
  const say = (amount: number): string => sayMoney(amount, calculation.currency, lang);
  return element(
    'div',
    { class: 'wb-print' },
    head,
    element('p', { class: 'quote' }, sentenceFor(calculation, texts, lang)),
    billTable(calculation, context),
    element('h3', {}, texts.stepsTitle),
    ...calculation.rows.map((row) => stepList(row, calculation, context)),
    ...(weakest
      ? [element('p', {}, fillIn(texts.weakestSays, weakest.figure.what, say(weakest.low), say(weakest.high)))]
      : []),
    assumptions,
    element('p', { class: 'hint' }, texts.computedRows),
  );
}

function stepList(row: Row, calculation: Calculation, context: CostContext): HTMLElement {
  const lines = stepsOf(row, calculation, context).map((line) => element('li', {}, line));
  return element('div', { class: 'steps' }, element('strong', {}, row.what), element('ul', { role: 'list' }, ...lines));
}

function assumptionTable(calculation: Calculation, { texts, lang }: CostContext): HTMLElement {
  const open = new Set(placeholdersOf(calculation.rows));
  const columns = [texts.figure, ...guesses.map((guess) => texts[guess]), texts.source];
  const rows = calculation.rows.flatMap(({ figures }) =>
    figures.map((figure) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, figure.what),
        ...guesses.map((guess) =>
          element(
            'td',
            { class: 'align-right' },
            Number.isFinite(figure[guess]) ? sayFigure(figure, guess, calculation, lang) : '–',
          ),
        ),
        element('td', {}, open.has(figure) ? texts.placeholder : figure.source),
      ),
    ),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
    element('tbody', {}, ...rows),
  );
}
