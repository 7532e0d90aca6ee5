import { endsOf, type Marks, type MetricState } from './metric-state.ts';

/** A stretch of a metric's scale, in percent of its length. */
export interface ScaleZone {
  state: MetricState;
  from: number;
  to: number;
}

/** A metric's scale as it is drawn, from the smallest value on the left to the greatest. */
export interface MetricScale {
  zones: ScaleZone[];
  /** The values at which a zone ends, with their places. */
  marks: { value: number; at: number }[];
  /** The place of a value in percent; one beyond the scale stands at its end. */
  at: (value: number) => number;
}

/** Percentages end at these. */
const limits = { from: 0, to: 100 };

/** The scale of a metric, wide enough for some values. `unit` decides where it must end: no share is above 100 %. */
export function metricScale(marks: Marks, unit: string, values: readonly number[] = []): MetricScale {
  const steps = stepsOf(marks);
  const turns = steps.map(({ at }) => at);
  const margin = (Math.max(...turns) - Math.min(...turns)) * (turns.length > 2 ? 0.35 : 1) || 1;
  let low = Math.min(Math.min(...turns) - margin, ...values);
  let high = Math.max(Math.max(...turns) + margin, ...values);
  if (unit === '%') [low, high] = [Math.max(low, limits.from), Math.min(high, limits.to)];
  else if (Math.min(...turns, ...values) >= 0) low = Math.max(low, 0);
  const at = (value: number): number => (Math.min(Math.max(value, low), high) - low) * (100 / (high - low));
  const ends = [...turns, high];
  const states: MetricState[] = [...steps.map(({ before }) => before), lastOf(marks)];
  const zones = states.map((state, index) => ({ state, from: at([low, ...turns][index]!), to: at(ends[index]!) }));
  return {
    zones: zones.filter(({ from, to }) => to > from),
    marks: [...new Set(turns)].map((value) => ({ value, at: at(value) })),
    at,
  };
}

/** The values at which the state turns, from below, with the state that ends there. */
function stepsOf({ direction, healthy, alarm }: Marks): { at: number; before: MetricState }[] {
  const [good, bad] = [endsOf(healthy), endsOf(alarm)];
  if (direction === 'higher')
    return [
      { at: bad.from, before: 'act' },
      { at: good.from, before: 'watch' },
    ];
  if (direction === 'lower')
    return [
      { at: good.from, before: 'well' },
      { at: bad.from, before: 'watch' },
    ];
  return [
    { at: bad.from, before: 'act' },
    { at: good.from, before: 'watch' },
    { at: good.to, before: 'well' },
    { at: bad.to, before: 'watch' },
  ];
}

function lastOf({ direction }: Marks): MetricState {
  return direction === 'higher' ? 'well' : 'act';
}
