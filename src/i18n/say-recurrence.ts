import { oncePerKey } from '../base/once-per.ts';
import type { Lang } from '../model/localized.ts';

interface Words {
  every: Record<string, (count: number) => string>;
  /** The first, second, … and last of its kind. */
  nth: Record<string, string>;
  /** Puts an ordinal before a weekday. */
  ordinal(nth: string, weekday: string): string;
  on: string;
  inMonth: string;
  and: string;
  dayOfMonth(day: string): string;
}

const words: Record<Lang, Words> = {
  en: {
    every: {
      DAILY: (count) => (count === 1 ? 'Every day' : `Every ${count} days`),
      WEEKLY: (count) => (count === 1 ? 'Every week' : `Every ${count} weeks`),
      MONTHLY: (count) => (count === 1 ? 'Every month' : `Every ${count} months`),
      YEARLY: (count) => (count === 1 ? 'Every year' : `Every ${count} years`),
    },
    nth: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', '-1': 'last' },
    ordinal: (nth, weekday) => `the ${nth} ${weekday}`,
    on: 'on',
    inMonth: 'in',
    and: 'and',
    dayOfMonth: (day) => `day ${day}`,
  },
  it: {
    every: {
      DAILY: (count) => (count === 1 ? 'Ogni giorno' : `Ogni ${count} giorni`),
      WEEKLY: (count) => (count === 1 ? 'Ogni settimana' : `Ogni ${count} settimane`),
      MONTHLY: (count) => (count === 1 ? 'Ogni mese' : `Ogni ${count} mesi`),
      YEARLY: (count) => (count === 1 ? 'Ogni anno' : `Ogni ${count} anni`),
    },
    nth: { 1: 'primo', 2: 'secondo', 3: 'terzo', 4: 'quarto', 5: 'quinto', '-1': 'ultimo' },
    ordinal: (nth, weekday) =>
      weekday === 'domenica'
        ? `la ${nth.replace(/o$/, 'a')} ${weekday}`
        : `il ${nth} ${weekday}`.replace('il ultimo', "l'ultimo"),
    on: 'di',
    inMonth: 'a',
    and: 'e',
    dayOfMonth: (day) => `il giorno ${day}`,
  },
  ro: {
    every: {
      DAILY: (count) => (count === 1 ? 'În fiecare zi' : `La fiecare ${count} zile`),
      WEEKLY: (count) => (count === 1 ? 'În fiecare săptămână' : `La fiecare ${count} săptămâni`),
      MONTHLY: (count) => (count === 1 ? 'În fiecare lună' : `La fiecare ${count} luni`),
      YEARLY: (count) => (count === 1 ? 'În fiecare an' : `La fiecare ${count} ani`),
    },
    nth: { 1: 'prima', 2: 'a doua', 3: 'a treia', 4: 'a patra', 5: 'a cincea', '-1': 'ultima' },
    ordinal: (nth, weekday) => `${nth} zi de ${weekday}`,
    on: '',
    inMonth: 'în',
    and: 'și',
    dayOfMonth: (day) => `în ziua ${day}`,
  },
};

const weekdayName = oncePerKey((lang) => new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }));
const longMonth = oncePerKey((lang) => new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }));

/** Monday to Sunday, as RFC 5545 writes them. 2024-01-01 was a Monday. */
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** An RFC 5545 rule as a reader of a language says it: "Every 2 weeks, on Thursday". Hours are no part of a ritual. */
export function sayRecurrence(rule: string, lang: Lang): string {
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));
  const say = words[lang];
  const every = say.every[parts['FREQ'] ?? '']?.(Number(parts['INTERVAL'] ?? 1));
  if (every === undefined) return rule;
  const days = listOf(parts['BYDAY'], (day) => sayDayOf(day, lang), say.and);
  const dates = listOf(parts['BYMONTHDAY'], (day) => say.dayOfMonth(day), say.and);
  const months = listOf(parts['BYMONTH'], (month) => monthName(Number(month), lang), say.and);
  const isPlain = days !== '' && !/\d/.test(parts['BYDAY'] ?? '');
  return [every, isPlain ? `${say.on} ${days}`.trim() : days, dates, months && `${say.inMonth} ${months}`]
    .filter(Boolean)
    .join(', ');
}

function listOf(values: string | undefined, name: (value: string) => string, and: string): string {
  const names = values?.split(',').map(name) ?? [];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function sayDayOf(day: string, lang: Lang): string {
  const [, nth = '', weekday = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(day) ?? [];
  const name = weekdayName(lang).format(Date.UTC(2024, 0, 1 + weekdays.indexOf(weekday)));
  return nth === '' ? name : words[lang].ordinal(words[lang].nth[Number(nth)] ?? nth, name);
}

function monthName(month: number, lang: Lang): string {
  return longMonth(lang).format(Date.UTC(2024, month - 1, 1));
}
