import { dayIn, type Day } from '../../base/day.ts';

/** The reader's day, in the company's time zone that the page names. */
export function today(): Day {
  return dayIn(document.documentElement.dataset['timeZone'] ?? 'UTC', new Date());
}
