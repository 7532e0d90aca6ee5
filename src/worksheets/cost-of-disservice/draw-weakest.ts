import { fillIn } from '../../workbench/fill-in.ts';
import { bars } from '../charts/bars.ts';
import { figure as chartFigure } from '../charts/figure.ts';
import { swingsOf } from './bill.ts';
import type { Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';
import { sayMoney } from './say-money.ts';

/** Which assumption matters most: how far each one alone moves the total. */
export function drawWeakest({ rows, currency }: Calculation, { texts, frame, lang }: CostContext): HTMLElement {
  const swings = swingsOf(rows);
  const moving = swings.filter(({ low, high }) => high > low);
  const say = (amount: number): string => sayMoney(amount, currency, lang);
  const [first] = moving;
  const says = first
    ? fillIn(texts.weakestSays, first.figure.what, say(first.low), say(first.high))
    : texts.weakestNone;
  return chartFigure({
    title: texts.weakest,
    says,
    drawing: bars({
      title: texts.weakest,
      says,
      bars: moving.map(({ figure, low, high }) => ({ label: cut(figure.what), value: high - low })),
      x: { title: fillIn(texts.weakestAxis, currency), say },
    }),
    table: {
      columns: [texts.figure, texts.atLow, texts.atHigh, texts.moves],
      rows: swings.map(({ figure, low, high }) => [figure.what, say(low), say(high), say(high - low)]),
    },
    computed: [texts.computedWeakest],
    words: frame,
  });
}

/** As much of a name as a chart on a phone has room for; the table has all of it. */
function cut(name: string): string {
  return name.length <= 40 ? name : `${name.slice(0, 39).trimEnd()}…`;
}
