import { z } from 'zod';

const example = 'Write year, month and day like 2026-05-01.';

/** What to say of a text that is no day as it is written here: which day it may mean, or what it lacks. */
export function sayNoDay(input: unknown): string {
  const text = String(input ?? '').trim();
  if (text === '') return example;
  const readings = [...new Set(readingsOf(text))].filter((candidate) => z.iso.date().safeParse(candidate).success);
  if (readings.length > 1) return `"${text}" can be read as two days. Write ${readings.join(' or ')}.`;
  if (readings.length === 1) return `${sayForm(text)}. Write ${readings[0]}.`;
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? [];
  if (year && Number(month) >= 1 && Number(month) <= 12)
    return `The day ${text} does not exist. Write another: ${monthLength(Number(year), Number(month))}.`;
  return `"${text}" is not a day. ${example}`;
}

/** A dash looks like a hyphen, so that comparing the two lines by eye does not help. */
function sayForm(text: string): string {
  if (isSpreadsheetDay(text)) return `"${text}" is the number by which a spreadsheet knows a day`;
  if (dashes.test(text)) return `"${text}" holds dashes where hyphens belong`;
  return `"${text}" is not how a day is written here`;
}

/** What a word processor makes of a hyphen. */
const dashes = /[‐‑‒–—−]/u;

/** The days that a text in another form can mean, as they are written here. */
function readingsOf(text: string): string[] {
  if (isSpreadsheetDay(text)) return [spreadsheetDay(Number(text))];
  const plain = text.replace(new RegExp(dashes, 'gu'), '-').replace(/[.,;]$/, '');
  const [, ...yearFirst] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(plain) ?? [];
  if (yearFirst.length > 0) {
    const [year = '', month = '', day = ''] = yearFirst;
    return asDay(year, month, day) === text ? [] : [asDay(year, month, day)];
  }
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain) ?? [];
  if (year !== '') return [asDay(year, second, first), asDay(year, first, second)];
  return inWords(plain);
}

/** `5 May 2027`, `May 5th, 2027`, `5 maggio 2027`. */
function inWords(text: string): string[] {
  const dayFirst = text.replace(/^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, '$2 $1 $3');
  const [, day = '', name = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th|\.|º)? (\p{L}{3,10})\.?,? (\d{4})$/u.exec(dayFirst) ?? [];
  const month = months.findIndex((names) => names.split(' ').includes(name.slice(0, 3).toLowerCase())) + 1;
  return month > 0 ? [asDay(year, String(month), day)] : [];
}

/** The first letters of each month in the languages of the interface. */
const months = [
  ...['jan gen ian', 'feb', 'mar', 'apr', 'may mag mai', 'jun giu iun', 'jul lug iul', 'aug ago', 'sep set'],
  ...['oct ott', 'nov noi', 'dec dic'],
];

/** Spreadsheets count days from the end of 1899; five digits from 4 to 5 are those of our time. */
function isSpreadsheetDay(text: string): boolean {
  return /^[45]\d{4}$/.test(text);
}

function spreadsheetDay(count: number): string {
  return new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);
}

function asDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthLength(year: number, month: number): string {
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1));
  return `${name} ${year} has ${new Date(Date.UTC(year, month, 0)).getUTCDate()} days`;
}
