import { metricState, type MetricState } from '../../model/metric-state.ts';
import { element, linkTo } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import { valueOf, type Figure } from './figures.ts';
import type { Making } from './making.ts';

/** What the figures of a period say, metric by metric; undefined where there is no figure. */
export function statesOf(
  metrics: readonly ScorecardMetric[],
  figureOf: (metric: string) => Figure | undefined,
): (MetricState | undefined)[] {
  return metrics.map((metric) => {
    const value = valueOf(figureOf(metric.id), metric);
    return value === undefined ? undefined : metricState(value, metric);
  });
}

/** How many figures are well, and which one to talk about first: the first that is in alarm, since the most important stand first. */
export function drawSummary(
  metrics: readonly ScorecardMetric[],
  figureOf: (metric: string) => Figure | undefined,
  { texts }: Making,
): Node[] {
  const states = statesOf(metrics, figureOf);
  const count = (state: MetricState | undefined): string => String(states.filter((one) => one === state).length);
  const counts = (['well', 'watch', 'act', undefined] as const).map(count);
  const said = element('p', {}, fillIn(texts.summary, String(metrics.length), ...counts));
  const first = metrics[states.indexOf('act')];
  if (first) return [said, element('p', {}, texts.beginWith, linkTo(`#metric-${first.id}`, first.title))];
  const here = states.filter((state) => state !== undefined);
  return here.length > 0 && here.every((state) => state === 'well') ? [said, element('p', {}, texts.allWell)] : [said];
}
