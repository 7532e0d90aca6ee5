import { oncePerKey } from './once-per.ts';

/** A calendar day as text: `2026-03-01`. Days compare as texts do. */
export type Day = string;

/** Days from one to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day some days later. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day some months later; the last day of the month where it would not exist (31 January + 1 = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const first = new Date(`${day.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = first.toISOString().slice(0, 7);
  first.setUTCMonth(first.getUTCMonth() + 1, 0);
  return `${month}-${day.slice(8) < String(first.getUTCDate()) ? day.slice(8) : first.getUTCDate()}`;
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

/** The day it is somewhere: a moment, seen in a time zone such as `Europe/Rome`. */
export function dayIn(timeZone: string, moment: Date): Day {
  const parts = dayParts(timeZone).formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A day as a reader of a language writes it: `2 September 2026`. */
export function sayDay(day: Day, lang: string): string {
  return longDate(lang).format(new Date(`${day}T00:00:00Z`));
}

// A formatter takes half a megabyte outside the heap, so there is one for each language and zone.
const dayParts = oncePerKey(
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);
const longDate = oncePerKey(
  (lang) =>
    new Intl.DateTimeFormat(localeOf(lang), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** The locale to format in: English as Europe writes it. */
function localeOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
