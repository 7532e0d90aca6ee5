import { addDays, addMonths, type Day } from '../base/day.ts';
import { plain } from '../base/plain.ts';
import { plural } from '../base/text.ts';

/** How a page can be checked, strongest first. */
export const reviewMethods = ['ran-on-real-case', 'observed', 'compared-with-system', 'read'] as const;

/** How a page was checked. */
export type ReviewMethod = (typeof reviewMethods)[number];

/** What a review found is said in at least this many characters. */
export const shortestFinding = 15;

/** A review is recorded at most this many days after the page was checked. */
export const latestRecording = 14;

/** What an earlier review found, and when. */
export interface EarlierFinding {
  on: Day;
  found: string;
}

/** The methods that count where one is the weakest, strongest first. Pure as all here: the validator and the browser share it. */
export function methodsFrom(weakest: ReviewMethod): ReviewMethod[] {
  return reviewMethods.slice(0, reviewMethods.indexOf(weakest) + 1);
}

/** Whether a finding says too little to be one. */
export function isTooShort(found: string): boolean {
  return found.trim().length < shortestFinding;
}

/** The earlier review that found the same word for word, whatever its signs and capitals; undefined where none did. */
export function sameFinding<Earlier extends EarlierFinding>(
  found: string,
  earlier: readonly Earlier[],
): Earlier | undefined {
  return earlier.find((review) => plain(review.found) === plain(found));
}

/** The last day on which a page checked on a day may be due again. */
export function lastDue(on: Day, months: number): Day {
  return addMonths(on, months);
}

/** The first day that may be given as the day of a check that is recorded on a day, after the newest review there is. */
export function firstCheckDay(today: Day, newest: Day | undefined): Day {
  const first = addDays(today, -latestRecording);
  return newest !== undefined && newest > first ? newest : first;
}

/** What is said of a review that cannot stand, by the validator and by the form that records one. */
export const sayReview = {
  tooShort: `Say what the review found, in at least ${shortestFinding} characters.`,
  repeated: (on: Day) => `The review found word for word what the one of ${on} had found.`,
  tooFar: (next: Day, months: number, risk: string) =>
    `The next review (${next}) is more than ${plural(months, 'month')} away, too far for a page whose risk is ${risk}.`,
  backwards: (next: Day, on: Day) => `The next review (${next}) lies before this one (${on}).`,
};
