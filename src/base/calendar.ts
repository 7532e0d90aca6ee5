import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';

// These two need no calendar, and the browser asks for them.
export { addDays, addMonths } from './day.ts';

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

/** The number of the week a day falls in, counted from a fixed week on: a quick way to compare weeks across years. */
export function weekCount(day: Day): number {
  // 1970-01-01 was a Thursday.
  return Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);
}

/** The Monday of a week by its count. */
export function mondayOfCount(count: number): Day {
  return new Date((count * 7 - 3) * 86_400_000).toISOString().slice(0, 10);
}
