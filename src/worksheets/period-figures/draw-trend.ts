import { endsOf } from '../../model/metric-state.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { element } from '../../workbench/element.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import type { Mark } from '../charts/drawing.ts';
import { figure } from '../charts/figure.ts';
import { lines } from '../charts/lines.ts';
import { valueOf } from './figures.ts';
import type { KeptPeriods } from './kept-periods.ts';
import type { Making } from './making.ts';
import { kindOfPeriod, periodsBetween, type Period } from './period.ts';
import { sayFigure, sayNumber, sayPeriod, sayShortly } from './say.ts';

/** How a metric went over all periods of the kind that is being looked at. */
export function drawTrend(metric: ScorecardMetric, period: Period, kept: KeptPeriods, making: Making): HTMLElement {
  const { texts, lang, frame } = making;
  const kind = kindOfPeriod(period);
  const valueIn = (one: Period): number | undefined => valueOf(kept.figure(one, metric.id), metric);
  const known = kept.periods.filter((one) => kindOfPeriod(one) === kind && valueIn(one) !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 2) return element('p', { class: 'hint' }, texts.trendNeeds);
  const periods = periodsBetween(first!, last!);
  const say = (value: number): string => sayFigure(value, metric, lang);
  const says = fillIn(
    texts.trendSays,
    String(known.length),
    sayPeriod(first!, making),
    sayPeriod(last!, making),
    say(valueIn(first!)!),
    say(valueIn(last!)!),
  );
  const drawing = lines({
    ...{ title: metric.title, says, x: texts.period, fromZero: false, marks: marksOf(metric, making) },
    labels: periods.map((one) => sayShortly(one, making)),
    series: [{ name: metric.title, values: periods.map(valueIn) }],
    y: { title: metric.unit, say: (value) => sayNumber(value, lang) },
  });
  const rows = periods.map((one) => [sayPeriod(one, making), valueIn(one) === undefined ? '–' : say(valueIn(one)!)]);
  const table = { columns: [texts.period, metric.unit], rows };
  return figure({
    title: metric.title,
    says,
    drawing,
    table,
    computed: [texts.trendHow, texts.howState],
    words: frame,
  });
}

function marksOf(metric: ScorecardMetric, { texts, lang }: Making): Mark[] {
  const say = (value: number): string => sayNumber(value, lang, 6);
  const [healthy, alarm] = [endsOf(metric.healthy), endsOf(metric.alarm)];
  const ends = metric.direction === 'range' ? (['from', 'to'] as const) : (['from'] as const);
  return ends.flatMap((end) => [
    { at: healthy[end], words: fillIn(texts.healthyLine, say(healthy[end])), tone: 'healthy' as const },
    { at: alarm[end], words: fillIn(texts.alarmLine, say(alarm[end])), tone: 'alarm' as const },
  ]);
}
