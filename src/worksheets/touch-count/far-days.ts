import type { DayNumber } from '../csv/days.ts';

/** As many days without a contact part a mistyped year from the rest of a log. */
const gap = 366;

/** The largest part of all contacts that may have a mistyped year. */
const mostOfAll = 0.05;

/**
 * The days that lie more than a year away from all others and have few of the contacts: their years are mistyped. Takes how
 * many contacts each day has.
 */
export function farDays(contacts: ReadonlyMap<DayNumber, number>): ReadonlySet<DayNumber> {
  const groups = groupsOf([...contacts.keys()]).map((days) => ({
    days,
    count: days.reduce((sum, day) => sum + contacts.get(day)!, 0),
  }));
  const counts = groups.map(({ count }) => count);
  const largest = Math.max(0, ...counts);
  const most = Math.max(1, mostOfAll * counts.reduce((sum, count) => sum + count, 0));
  return new Set(groups.filter(({ count }) => count < largest && count <= most).flatMap(({ days }) => days));
}

/** Days in groups that lie more than a year from one another. */
function groupsOf(days: readonly DayNumber[]): DayNumber[][] {
  const groups: DayNumber[][] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && day - last.at(-1)! <= gap) last.push(day);
    else groups.push([day]);
  }
  return groups;
}
