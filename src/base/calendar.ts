import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';

// These need no calendar, and the browser asks for them.
export { addDays, addMonths, mondayOfCount, weekCount } from './day.ts';

/** An ISO 8601 week: the year it belongs to and its number, 1 to 52 or 53. */
export interface Week {
  year: number;
  week: number;
}

/** The ISO week a day falls in. */
export function weekOf(day: Day): Week {
  const date = Temporal.PlainDate.from(day);
  return { year: date.yearOfWeek ?? date.year, week: date.weekOfYear ?? 1 };
}

/** The Monday of an ISO week. 4 January is always in week 1. */
export function mondayOf({ year, week }: Week): Day {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth
    .subtract({ days: fourth.dayOfWeek - 1 })
    .add({ weeks: week - 1 })
    .toString();
}

/** How many ISO weeks a year has: 52, or 53 when 28 December is in week 53. */
export function weeksIn(year: number): number {
  return weekOf(`${year}-12-28`).week;
}
