import { daysBetween, type Day } from '../../base/day.ts';

/** The parts of a day that people greet each other by. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** The part of the day that an hour lies in. */
export function partOfDay(hour: number): PartOfDay {
  if (hour >= 4 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

/** Which of a number of things is that of a day. Every day has one, all readers have the same, and each comes round. */
export function placeOfDay(day: Day, count: number): number {
  return ((daysBetween('2000-01-01', day) % count) + count) % count;
}
