import { element } from '../../workbench/element.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { billOf } from './bill.ts';
import type { Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';
import { isWhole } from './draw-bill.ts';
import { sayMoney } from './say-money.ts';

/** What the bill comes to in one line, or that it comes to nothing yet, with the way to the first figure in its way. */
export function drawTotal(
  calculation: Calculation,
  { texts, lang }: CostContext,
  showFault: () => void,
): (Node | string)[] {
  if (!isWhole(calculation)) return [texts.notYet, ' ', sheetButton({ words: texts.showFault, act: showFault })];
  const { total } = billOf(calculation.rows);
  const say = (amount: number): string => sayMoney(amount, calculation.currency, lang);
  const range = ` (${say(total.low)} – ${say(total.high)})`;
  return [`${texts.total}: `, element('strong', {}, say(total.likely)), range];
}
