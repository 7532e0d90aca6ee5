import { addMonths, addDays, type Day } from '../../../src/base/day.ts';

/** How `3/4/2026` is read. Undefined where the handbook leaves it open. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

/** A day as handbooks write it: `2026-04-03`, `2026/4/3`, `3.4.2026`, `4/3/2026`, `3 April 2026`. Undefined for what cannot be told. */
export function readDay(written: unknown, order: DayOrder): Day | undefined {
  const text = String(written).trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numbers) {
    const [, first = '', sign, second = '', year = ''] = numbers;
    const isDayFirst = sign === '.' || Number(first) > 12 || order === 'day-first' || first === second;
    const isMonthFirst = Number(second) > 12 || order === 'month-first';
    if (isDayFirst === isMonthFirst) return undefined;
    return isDayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  const [, day, month = '', year] = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([\p{L}.]+)\s+(\d{4})$/u.exec(text) ?? [];
  if (year) return dayOf(year, monthOf(month), day!);
  const [, name = '', dayOfMonth, inYear] = /^([\p{L}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text) ?? [];
  return inYear ? dayOf(inYear, monthOf(name), dayOfMonth!) : undefined;
}

/** Whether numbers tell a day in two ways: `3/4/2026`. */
export function isAmbiguous(written: unknown): boolean {
  return /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/.test(String(written).trim()) && readDay(written, undefined) === undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf(name: string): string {
  return String(months.indexOf(name.toLowerCase().slice(0, 3)) + 1);
}

function dayOf(year: string, month: string, day: string): Day | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written ? undefined : written;
}

/** The day an interval after another: `6 months`, `1 years`, `12month`, `a year`, `90 days`, `P6M`, or a number of months. */
export function dayAfter(day: Day, interval: unknown): Day | undefined {
  const text = String(interval).trim().toLowerCase();
  const iso = /^p(\d+)([ymwd])$/.exec(text);
  const [, count, unit] =
    iso ??
    /^(\d+|an?|one|two|three|six|nine|twelve)?[\s-]*(d|day|w|week|m|month|mo|q|quarter|y|yr|year)s?$/.exec(text) ??
    [];
  if (unit === undefined) return /^\d+$/.test(text) ? addMonths(day, Number(text)) : undefined;
  const amount = words[count ?? 'a'] ?? Number(count);
  if (amount === 0 || amount > 1200) return undefined;
  if (unit.startsWith('d')) return addDays(day, amount);
  if (unit.startsWith('w')) return addDays(day, amount * 7);
  return addMonths(day, amount * (unit.startsWith('y') ? 12 : unit.startsWith('q') ? 3 : 1));
}

const words: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, six: 6, nine: 9, twelve: 12 };
