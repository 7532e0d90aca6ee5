import type { DayNumber } from '../csv/days.ts';

/** Says numbers, days and amounts as a language writes them. */
export interface Say {
  /** With at most two decimals. */
  number(value: number): string;
  percent(share: number): string;
  day(day: DayNumber): string;
  /** Without its year, for the foot of a chart. */
  shortDay(day: DayNumber): string;
  /** An amount in a currency of three letters, without decimals where it is large. */
  money(amount: number, currency: string): string;
}

/** How a language says them. */
export function sayIn(lang: string): Say {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: (number) => day.format(number * 86_400_000),
    shortDay: (number) => shortDay.format(number * 86_400_000),
    money: (amount, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumFractionDigits: amount >= 100 ? 0 : 2,
      }).format(amount),
  };
}
