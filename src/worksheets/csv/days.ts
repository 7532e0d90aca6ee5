/** A day as the number of days since 1970-01-01. It has no time zone: a day is the one that is written. */
export type DayNumber = number;

/** What stands first in a date such as 03/04/2026. */
export type DateOrder = 'day-first' | 'month-first';

/** Years that a contact log may speak of. A year outside of them is a mistyped one. */
const years = { from: 1990, to: 2099 };

const time = String.raw`(?:(?:T|,?\s+)\d{1,2}[:.h]\d{2}.*)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\.?${time}$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?${time}$`);
const dayNamed = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\d{1,2})[.°º]?[-\s/]*(\p{L}{3,})[-.,\s/]*(\d{4}|\d{2})${time}$`,
  'u',
);
const monthNamed = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${time}$`,
  'u',
);
/** Days since the end of 1899, as a spreadsheet keeps them when a column has lost its format. */
const serial = /^\d{5}(?:[.,]\d+)?$/;
const serialOfFirstDay = 25_569;

/** The first letters of the months in English, Italian and Romanian. */
const months = [
  'jan gen ian',
  'feb',
  'mar',
  'apr',
  'may mag mai',
  'jun giu iun',
  'jul lug iul',
  'aug ago',
  'sep set',
  'oct ott',
  'nov noi',
  'dec dic',
];

/** The day that a text names; undefined where it names none, or where it needs an order to be read and has none. */
export function readDay(text: string, order?: DateOrder): DayNumber | undefined {
  const written = text.trim();
  const [, year, , month, day] = yearFirst.exec(written) ?? [];
  if (year !== undefined) return dayNumber(year, month!, day!);
  const numbers = yearLast.exec(written);
  if (numbers) return fromNumbers(numbers, order);
  const packed = compact.exec(written);
  if (packed) return dayNumber(packed[1]!, packed[2]!, packed[3]!);
  if (serial.test(written)) return withinYears(Math.floor(Number(written.replace(',', '.'))) - serialOfFirstDay);
  return fromNames(written.toLowerCase());
}

/** What the dates of a column say about the order of day and month in them. */
export interface DateOrders {
  /** How many can only have the day first, only the month first, or either. */
  dayFirst: number;
  monthFirst: number;
  either: number;
  /** The first date of each. */
  examples: { dayFirst?: string; monthFirst?: string; either?: string };
}

/** Counts which order the dates of a column can have. Dates with dots have the day first wherever they are written. */
export function dateOrders(texts: Iterable<string>): DateOrders {
  const found: DateOrders = { dayFirst: 0, monthFirst: 0, either: 0, examples: {} };
  for (const text of texts) {
    const [, first, sign, second] = yearLast.exec(text.trim()) ?? [];
    if (first === undefined || (Number(first) > 12 && Number(second) > 12)) continue;
    const kind =
      Number(first) > 12 ? 'dayFirst' : Number(second) > 12 ? 'monthFirst' : sign === '.' ? 'dayFirst' : 'either';
    if (kind === 'either' && first === second) continue;
    found[kind] += 1;
    found.examples[kind] ??= text.trim();
  }
  return found;
}

/** The order that is beyond doubt; `unclear` where somebody has to be asked; undefined where it does not matter. */
export function certainOrder({ dayFirst, monthFirst, either }: DateOrders): DateOrder | 'unclear' | undefined {
  if (dayFirst > 0 && monthFirst > 0) return 'unclear';
  if (dayFirst > 0) return 'day-first';
  if (monthFirst > 0) return 'month-first';
  return either > 0 ? 'unclear' : undefined;
}

function fromNumbers([, first, sign, second, year]: RegExpExecArray, order?: DateOrder): DayNumber | undefined {
  if (first === second || order === 'day-first' || (order === undefined && sign === '.'))
    return dayNumber(year!, second!, first!);
  return order === 'month-first' ? dayNumber(year!, first!, second!) : undefined;
}

function fromNames(written: string): DayNumber | undefined {
  const [, day, month, year] = dayNamed.exec(written) ?? [];
  if (day !== undefined) return dayNumber(year!, monthNumber(month!), day);
  const [, named, dayAfter, yearAfter] = monthNamed.exec(written) ?? [];
  return named === undefined ? undefined : dayNumber(yearAfter!, monthNumber(named), dayAfter!);
}

function monthNumber(name: string): string {
  return String(months.findIndex((starts) => starts.split(' ').includes(name.slice(0, 3))) + 1);
}

function dayNumber(year: string, month: string, day: string): DayNumber | undefined {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? withinYears(date.getTime() / 86_400_000) : undefined;
}

function withinYears(day: DayNumber): DayNumber | undefined {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  return year >= years.from && year <= years.to ? day : undefined;
}
