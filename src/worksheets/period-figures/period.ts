import { addDays, addMonths, type Day } from '../../base/day.ts';

export const periodKinds = ['week', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A period by its sign: `2026-W42` for a week by ISO 8601, `2026-10`, `2026-Q3`, `2026`. */
export type Period = string;

/** How many of each kind there are to choose from, and to draw. */
export const periodsShown: Readonly<Record<PeriodKind, number>> = { week: 53, month: 36, quarter: 16, year: 10 };

const forms: Readonly<Record<PeriodKind, RegExp>> = {
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^(19|20|21)\d\d$/,
};

/** What kind of period a sign stands for; undefined for anything else. */
export function kindOfPeriod(sign: string): PeriodKind | undefined {
  const kind = periodKinds.find((candidate) => forms[candidate].test(sign));
  return kind === 'week' && periodAt('week', firstDayOf(sign)) !== sign ? undefined : kind;
}

/** The day a period begins with. */
export function firstDayOf(sign: Period): Day {
  const year = sign.slice(0, 4);
  if (forms.week.test(sign)) return addDays(mondayOfFirstWeek(Number(year)), (Number(sign.slice(6)) - 1) * 7);
  if (forms.month.test(sign)) return `${sign}-01`;
  if (forms.quarter.test(sign)) return `${year}-${String(Number(sign.at(-1)) * 3 - 2).padStart(2, '0')}-01`;
  return `${year}-01-01`;
}

/** The period that a day lies in. */
export function periodAt(kind: PeriodKind, day: Day): Period {
  const year = day.slice(0, 4);
  if (kind === 'year') return year;
  if (kind === 'month') return day.slice(0, 7);
  if (kind === 'quarter') return `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  // A week belongs to the year that its Thursday lies in.
  const thursday = addDays(day, 3 - weekday(day));
  const first = mondayOfFirstWeek(Number(thursday.slice(0, 4)));
  const week = Math.floor((Date.parse(thursday) - Date.parse(first)) / 604_800_000) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

/** The period some steps later, or earlier. */
export function stepPeriod(sign: Period, steps: number): Period {
  const kind = kindOfPeriod(sign)!;
  const first = firstDayOf(sign);
  if (kind === 'week') return periodAt(kind, addDays(first, steps * 7));
  return periodAt(kind, addMonths(first, steps * { month: 1, quarter: 3, year: 12 }[kind]));
}

/** All periods from one to another of the same kind, both included; the last ones where there are too many to draw. */
export function periodsBetween(from: Period, to: Period): Period[] {
  const most = periodsShown[kindOfPeriod(to)!];
  const found: Period[] = [];
  for (let sign = to; found.length < most && firstDayOf(sign) >= firstDayOf(from); sign = stepPeriod(sign, -1))
    found.unshift(sign);
  return found;
}

/** The last periods of a kind, the one that a day lies in first. */
export function recentPeriods(kind: PeriodKind, day: Day): Period[] {
  return Array.from({ length: periodsShown[kind] }, (_, index) => stepPeriod(periodAt(kind, day), -index));
}

/** The latest of some periods that is of the same kind and earlier. */
export function periodBefore(sign: Period, all: readonly Period[]): Period | undefined {
  const kind = kindOfPeriod(sign);
  return all
    .filter((other) => kindOfPeriod(other) === kind && firstDayOf(other) < firstDayOf(sign))
    .sort(byTime)
    .at(-1);
}

/** The earlier first; of those that begin on one day, the longer. */
export function byTime(a: Period, b: Period): number {
  const order = firstDayOf(a).localeCompare(firstDayOf(b));
  return order || periodKinds.indexOf(kindOfPeriod(b)!) - periodKinds.indexOf(kindOfPeriod(a)!);
}

/** 4 January always lies in week 1. */
function mondayOfFirstWeek(year: number): Day {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, -weekday(fourth));
}

/** 0 for Monday. */
function weekday(day: Day): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
