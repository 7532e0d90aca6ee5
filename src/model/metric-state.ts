import type { Mark } from './metric.ts';

/** What a figure says: all is well, keep an eye on it, or something is wrong. */
export type MetricState = 'well' | 'watch' | 'act';

/** Which way is better, and the two values that decide. */
export interface Marks {
  direction: 'higher' | 'lower' | 'range';
  healthy: Mark;
  alarm: Mark;
}

/**
 * What a figure says. A value that stands exactly on the healthy mark is well, one that stands exactly on the alarm mark is
 * an alarm. For a range both ends belong to it, so that the alarm lies outside.
 */
export function metricState(value: number, { direction, healthy, alarm }: Marks): MetricState {
  if (direction === 'range') {
    const [good, bad] = [endsOf(healthy), endsOf(alarm)];
    if (value >= good.from && value <= good.to) return 'well';
    return value < bad.from || value > bad.to ? 'act' : 'watch';
  }
  const sign = direction === 'higher' ? 1 : -1;
  if (value * sign >= endsOf(healthy).from * sign) return 'well';
  return value * sign <= endsOf(alarm).from * sign ? 'act' : 'watch';
}

/** Whether going from one figure to another is for the better. Within a range it is neither: only the way to it or from it counts. */
export function movedTo(before: number, after: number, { direction, healthy }: Marks): 'better' | 'worse' | 'same' {
  const { from, to } = endsOf(healthy);
  const distance = (value: number): number => {
    if (direction === 'range') return Math.max(from - value, value - to, 0);
    return direction === 'higher' ? -value : value;
  };
  const gain = distance(before) - distance(after);
  if (gain === 0) return 'same';
  return gain > 0 ? 'better' : 'worse';
}

/** Both ends of a mark; of a single number, twice that. */
export function endsOf(mark: Mark): { from: number; to: number } {
  return typeof mark === 'number' ? { from: mark, to: mark } : mark;
}
