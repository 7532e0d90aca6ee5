import { endsOf } from '../../model/metric-state.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import type { Figure, PeriodData } from './figures.ts';
import { stepPeriod, type Period } from './period.ts';

/** Marks whose mean hardly moves while the best marks do; the first two are those of the page's worked example. */
const marks = [
  [4, 6, 10, 60, 40],
  [6, 8, 14, 28, 64],
  [3, 5, 10, 30, 82],
];
const recommendations = [
  [2, 1, 2, 3, 4, 6, 8, 14, 18, 24, 20],
  [1, 0, 2, 2, 3, 4, 6, 11, 15, 30, 36],
  [1, 1, 1, 2, 2, 4, 5, 10, 14, 34, 40],
];

/** How far from the alarm to the healthy value the figures of three periods lie: some metrics rise, others fall or stay. */
const ways = [
  [-0.2, 0.5, 1.2],
  [0.4, 0.7, 1.1],
  [1.2, 0.8, 0.5],
  [0.9, 0.2, -0.15],
];

/** Made-up figures of three periods that end with one, for metrics that a scorecard carries. */
export function examplePeriods(last: Period, metrics: readonly ScorecardMetric[], why: string): PeriodData[] {
  return [0, 1, 2].map((step) => ({
    period: stepPeriod(last, step - 2),
    isExample: true as const,
    meetings: {},
    figures: Object.fromEntries(
      metrics.map((metric, index) => [metric.id, { ...exampleFigure(metric, step, ways[index % ways.length]!), why }]),
    ),
  }));
}

function exampleFigure({ answers, healthy, alarm }: ScorecardMetric, step: number, way: readonly number[]): Figure {
  if (answers) return { how: 'counted', answers: (answers === 'marks' ? marks : recommendations)[step]! };
  const [good, bad] = [endsOf(healthy).to, endsOf(alarm).to];
  return { how: 'typed', value: Math.max(0, Math.round((bad + (good - bad) * way[step]!) * 10) / 10) };
}
