import type { Week } from './figures.ts';

/** A difference below this is none. */
const least = 0.05;

/** How the mean of the earlier half of the weeks compares with that of the later half. */
export interface Trend {
  way: 'up' | 'down' | 'level';
  before: number;
  after: number;
}

/** The trend of some weeks; undefined where there are not two with purchases. The weeks of the later half are never fewer. */
export function trendOf(weeks: readonly Week[]): Trend | undefined {
  const half = Math.floor(weeks.length / 2);
  const [before, after] = [meanOf(weeks.slice(0, half)), meanOf(weeks.slice(half))];
  if (before === undefined || after === undefined) return undefined;
  if (Math.abs(after - before) < least) return { way: 'level', before, after };
  return { way: after > before ? 'up' : 'down', before, after };
}

/** The mean of all purchases of some weeks. */
function meanOf(weeks: readonly Week[]): number | undefined {
  const orders = weeks.reduce((sum, week) => sum + week.orders, 0);
  const touches = weeks.reduce((sum, week) => sum + week.orders * (week.mean ?? 0), 0);
  return orders > 0 ? touches / orders : undefined;
}
