import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { howComputed } from '../charts/figure.ts';
import { explain } from './explain.ts';
import type { Figures, Limits } from './figures.ts';
import type { Words } from './words.ts';

/** The figures that matter most, and how each is computed. */
export function tilesPart(figures: Figures, limits: Limits, words: Words & { currency: string }): HTMLElement {
  const { t, say, frame, currency } = words;
  const { summary, flagged, flaggedBeyond, flaggedTouches, flaggedCost, beyondCost } = figures;
  const [lower, upper] = [say.number(summary.lowerQuartile), say.number(summary.upperQuartile)];
  const half = lower === upper ? lower : fillIn(t.tiles.range, lower, upper);
  const share = fillIn(t.tiles.share, say.number(flagged.length), say.number(summary.count));
  const surplus = fillIn(t.tiles.surplus, say.number(flaggedBeyond), say.number(flaggedTouches));
  const all = fillIn(t.tiles.all, say.money(beyondCost, currency));
  return element(
    'div',
    { class: 'tiles' },
    element(
      'dl',
      {},
      tile(t.tiles.mean, say.number(summary.mean), t.tiles.each),
      tile(t.tiles.median, say.number(summary.median), t.tiles.each),
      tile(t.tiles.half, half, t.tiles.each),
      tile(t.tiles.flagged, say.percent(flagged.length / summary.count), share, flagged.length > 0),
      tile(t.tiles.cost, say.money(flaggedCost, currency), `${surplus}; ${all}`, flaggedCost > 0),
    ),
    howComputed(explain(figures, limits, words), frame),
  );
}

function tile(name: string, value: string, note: string, isAlarm = false): HTMLElement {
  return element(
    'div',
    isAlarm ? { 'data-alarm': '' } : {},
    element('dt', {}, name),
    element('dd', {}, element('strong', {}, value), element('span', {}, note)),
  );
}
