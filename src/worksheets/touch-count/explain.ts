import { fillIn } from '../../workbench/fill-in.ts';
import type { Figures, Limits } from './figures.ts';
import type { Words } from './words.ts';

/** How the figures came about, with the numbers put in. */
export function explain(
  figures: Figures,
  { healthy, alarm, cost }: Limits,
  { t, say, currency }: Words & { currency: string },
): string[] {
  const { summary, contacts, flagged, flaggedTouches, flaggedBeyond, flaggedCost, beyond, beyondCost } = figures;
  const [count, flaggedCount] = [say.number(summary.count), say.number(flagged.length)];
  return [
    fillIn(t.computed.mean, say.number(contacts), count, say.number(summary.mean)),
    t.computed.median,
    t.computed.half,
    fillIn(t.computed.flagged, say.number(alarm), flaggedCount, count),
    fillIn(
      t.computed.cost,
      ...[say.number(flaggedTouches), say.number(healthy), flaggedCount, say.number(flaggedBeyond)],
      ...[say.money(cost, currency), say.money(flaggedCost, currency)],
    ),
    fillIn(t.computed.beyond, say.number(beyond), say.money(beyondCost, currency)),
  ];
}
