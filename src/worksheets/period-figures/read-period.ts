import { plain } from '../../base/plain.ts';
import { kindOfPeriod, periodAt, type Period, type PeriodKind } from './period.ts';

/** The signs of a quarter and of a week in the languages of the site. */
const quarter = '(?:q|t|trim|quarter|trimestre|trimestru|trimestrul)';
const week = '(?:w|wk|week|s|sett|settimana|sapt|saptamana)';

/** A period as people write it: `2026-10`, `10/2026`, `Oct 2026`, `ottobre 2026`, `Q3 2026`, `2026-W42`, `week 42 2026`. */
export function readPeriod(written: string): Period | undefined {
  // Half-written dates such as 2026/10 and 10.2026 differ in nothing but their signs.
  const words = plain(written.replaceAll(/[ºª]/g, '')).replaceAll(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$& ');
  for (const { form, toSign } of shapes) {
    const found = form.exec(words);
    const sign = found && toSign(found.groups as unknown as Groups);
    if (sign && kindOfPeriod(sign)) return sign;
  }
  return monthByName(words);
}

interface Groups {
  y: string;
  n: string;
  d: string;
}

const two = (number: string) => number.padStart(2, '0');

const shapes: readonly { form: RegExp; toSign: (groups: Groups) => Period | undefined }[] = [
  { form: /^(?<y>\d{4})$/, toSign: ({ y }) => y },
  { form: /^(?<y>\d{4}) (?<n>\d{1,2})$/, toSign: ({ y, n }) => `${y}-${two(n)}` },
  { form: /^(?<n>\d{1,2}) (?<y>\d{4})$/, toSign: ({ y, n }) => `${y}-${two(n)}` },
  { form: /^(?<y>\d{4}) (?<n>\d{1,2}) (?<d>\d{1,2})$/, toSign: ({ y, n, d }) => monthOf(y, n, d) },
  { form: /^(?<d>\d{1,2}) (?<n>\d{1,2}) (?<y>\d{4})$/, toSign: ({ y, n, d }) => monthOf(y, n, d) },
  ...[
    `(?<y>\\d{4}) ${quarter} (?<n>[1-4])`,
    `${quarter} (?<n>[1-4]) (?<y>\\d{4})`,
    `(?<n>[1-4]) ${quarter} (?<y>\\d{4})`,
  ].map((form) => ({
    form: new RegExp(`^${form}$`),
    toSign: ({ y, n }: Groups) => `${y}-Q${n}`,
  })),
  ...[`(?<y>\\d{4}) ${week} (?<n>\\d{1,2})`, `${week} (?<n>\\d{1,2}) (?<y>\\d{4})`].map((form) => ({
    form: new RegExp(`^${form}$`),
    toSign: ({ y, n }: Groups) => `${y}-W${two(n)}`,
  })),
];

/** A date stands for its month, day first; undefined for a day that does not exist. */
function monthOf(y: string, n: string, d: string): Period | undefined {
  const day = `${y}-${two(n)}-${two(d)}`;
  const date = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return exists ? periodAt('month' satisfies PeriodKind, day) : undefined;
}

function monthByName(words: string): Period | undefined {
  const found = /^(?:(?<name>\p{L}+) (?<after>\d{4}|\d{2})|(?<before>\d{4}) (?<last>\p{L}+))$/u.exec(words)?.groups;
  if (!found) return undefined;
  const name = (found['name'] ?? found['last'])!;
  const year = (found['after'] ?? found['before'])!;
  const month = name.length < 3 ? undefined : monthNames().find(([known]) => known.startsWith(name))?.[1];
  return month && `${year.length === 2 ? `20${year}` : year}-${month}`;
}

let names: (readonly [name: string, month: string])[] | undefined;

/** The months in all languages of the site. No three letters begin two of them. */
function monthNames(): (readonly [string, string])[] {
  names ??= ['en', 'it', 'ro'].flatMap((lang) =>
    Array.from({ length: 12 }, (_, index) => {
      const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
      return [plain(month.format(Date.UTC(2026, index, 1))), two(String(index + 1))] as const;
    }),
  );
  return names;
}
