import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addMonths, type Day } from './day.ts';

/** Something that comes round on days. */
export interface Recurrence {
  /** An RFC 5545 rule: `FREQ=MONTHLY;BYDAY=1TU`. */
  rule: string;
  /** The first day it may fall on. */
  starts: Day;
  /** The last day it may fall on. */
  ends?: Day | undefined;
  /** Decides which day the `UNTIL` of a rule means when it is written as a moment. */
  timeZone: string;
}

/** The days on which something comes round, from one day to another, both included. None when its rule cannot be read. */
export function occurrences(recurrence: Recurrence, from: Day, to: Day): Day[] {
  const rule = readRule(recurrence);
  if (rule === undefined) return [];
  const last = earliest(to, recurrence.ends, rule.until);
  const first = from < recurrence.starts ? recurrence.starts : from;
  if (last < first) return [];
  const moments = rule.expand.between(noon(first, recurrence.timeZone), noon(last, recurrence.timeZone), true);
  return moments.map((moment) => moment.toString().slice(0, 10));
}

/**
 * A recurrence as a calendar reads it: the first day it falls on, and a rule that ends by itself where the recurrence has an
 * end. Days have no hour there, so an `UNTIL` is a day too. Undefined when it
 * falls on no day of its first four years.
 */
export function calendarRule(recurrence: Recurrence): { first: Day; rule: string } | undefined {
  const rule = readRule(recurrence);
  const first = firstDay(recurrence);
  if (rule === undefined || first === undefined) return undefined;
  const parts = recurrence.rule.toUpperCase().split(';');
  const ends = [recurrence.ends, rule.until].filter((day) => day !== undefined);
  if (ends.length === 0) return { first, rule: parts.join(';') };
  const endless = parts.filter((part) => !/^(UNTIL|COUNT)=/.test(part));
  const last = earliest(...ends);
  // A rule may have a number or a last day, not both.
  const end = parts.some((part) => part.startsWith('COUNT='))
    ? `COUNT=${occurrences(recurrence, first, last).length}`
    : `UNTIL=${last.replaceAll('-', '')}`;
  return { first, rule: [...endless, end].join(';') };
}

/**
 * The first day, if there is one within four years. Most rules have one in the first month, and few days are quickly found. The
 * second Wednesday of January may be thirteen months away.
 */
function firstDay(recurrence: Recurrence): Day | undefined {
  const { starts } = recurrence;
  for (const months of [1, 13, 48]) {
    const [first] = occurrences(recurrence, starts, addMonths(starts, months));
    if (first !== undefined) return first;
  }
  return undefined;
}

/** What of a rule cannot be read: one of its parts, or the rule as a whole. Undefined when all can. */
export function unreadablePart(recurrence: Recurrence): string | undefined {
  return wrongPart(recurrence.rule) ?? (readRule(recurrence) ? undefined : recurrence.rule);
}

/**
 * Whether something falls in every week from its first to its last, given the running numbers of its weeks in order.
 * Fewer than three weeks are an event, not a habit.
 */
export function comesEveryWeek(weeks: readonly number[]): boolean {
  const span = (weeks.at(-1) ?? 0) - (weeks[0] ?? 0) + 1;
  return span > 2 && span === weeks.length;
}

const weekday = '(MO|TU|WE|TH|FR|SA|SU)';

/** The parts a rule by days may have. Hours and shorter are refused, which also bounds the work of expanding it. */
const partValues: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  WKST: new RegExp(`^${weekday}$`),
  BYDAY: listOf(`([+-]?[1-9]\\d?)?${weekday}`),
  BYMONTH: listOf('([1-9]|1[0-2])'),
  BYMONTHDAY: listOf('[+-]?([1-9]|[12]\\d|3[01])'),
  BYYEARDAY: listOf('[+-]?([1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])'),
  BYWEEKNO: listOf('[+-]?([1-9]|[1-4]\\d|5[0-3])'),
  BYSETPOS: listOf('[+-]?([1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])'),
};

function listOf(value: string): RegExp {
  return new RegExp(`^${value}(,${value})*$`);
}

/** The first part that is none, or that stands there twice. */
function wrongPart(rule: string): string | undefined {
  const parts = rule.split(';');
  const names = parts.map(nameOfPart);
  return parts.find((part, index) => {
    const name = nameOfPart(part);
    const isKnown =
      Object.hasOwn(partValues, name) && partValues[name]!.test(part.slice(name.length + 1).toUpperCase());
    return !isKnown || names.indexOf(name) < index;
  });
}

function nameOfPart(part: string): string {
  return part.split('=', 1)[0]!.toUpperCase();
}

/** The library with a rule in it. `UNTIL` is kept apart, since strict rules allow it as a moment only. */
function readRule({
  rule,
  starts,
  timeZone,
}: Recurrence): { expand: RRuleTemporal; until: Day | undefined } | undefined {
  if (wrongPart(rule) !== undefined) return undefined;
  const parts = rule.toUpperCase().split(';');
  const until = parts.find((part) => part.startsWith('UNTIL='))?.slice(6);
  const rest = parts.filter((part) => !part.startsWith('UNTIL='));
  try {
    const expand = new RRuleTemporal({ rruleString: rest.join(';'), dtstart: noon(starts, timeZone), strict: true });
    return { expand, until: until && lastDay(until, timeZone) };
  } catch {
    // The library throws for parts that do not go together and for days that do not exist.
    return undefined;
  }
}

/** The last day that still counts under an `UNTIL`, when things happen at noon. */
function lastDay(until: string, timeZone: string): Day {
  if (until.length === 8) return Temporal.PlainDate.from(until).toString();
  const end = until.endsWith('Z')
    ? Temporal.Instant.from(until).toZonedDateTimeISO(timeZone).toPlainDateTime()
    : Temporal.PlainDateTime.from(until);
  return end
    .toPlainDate()
    .subtract({ days: end.hour < 12 ? 1 : 0 })
    .toString();
}

function noon(day: Day, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from(`${day}T12:00[${timeZone}]`);
}

function earliest(...days: (Day | undefined)[]): Day {
  return days.filter((day) => day !== undefined).reduce((a, b) => (a < b ? a : b));
}
