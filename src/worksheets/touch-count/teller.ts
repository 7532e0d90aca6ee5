import { readDay, type DayNumber } from '../csv/days.ts';
import type { CsvRow } from '../csv/read-rows.ts';
import type { Counting, Order } from './count-contacts.ts';
import { farDays } from './far-days.ts';
import { Problems, type Problem } from './problems.ts';

/** What people write where there is nothing. */
const nothing = /^(?:[-–—?.]+|n\/?a|none|null|nil|#n\/?a|#ref!|#value!|nessuno|niciuna?|fără|fara)$/i;
/** The foot of a table. */
const total = /^(?:grand )?(?:total|totals|sum|totale|somma|suma|sumă|total general)\b/i;
/** What a spreadsheet makes of a long number. */
const shortened = /^\d[.,]\d+e\+\d+$/i;

/** Takes one row of a log after the other, and counts what stands in it. */
export class Teller {
  readonly orders = new Map<string, Order>();
  readonly channels = new Map<string, { name: string; index: number }>();
  readonly problems = new Problems();
  contacts = 0;
  unclearDays = 0;
  readonly #counting: Counting;
  readonly #seen = new Set<string>();
  readonly #days = new Map<DayNumber, number>();
  readonly #headerLine: string;
  readonly #daysWait: boolean;

  /** While it is open how dates are to be read, no day is: those that could be read would make a trend of a few. */
  constructor(counting: Counting, daysWait: boolean) {
    this.#counting = counting;
    this.#daysWait = daysWait;
    this.#headerLine = lineOf(counting.header);
  }

  take(row: CsvRow): void {
    const { columns, repeatsOnce } = this.#counting;
    const line = lineOf(row.cells);
    if (line === this.#headerLine) return this.problems.add('header-again', row.line);
    const written = cellOf(row, columns.order);
    const kind = this.#whatIsWrong(written, row);
    if (kind) return this.problems.add(kind, row.line, written);
    const isRepeat = this.#seen.has(line);
    this.#seen.add(line);
    if (isRepeat) this.problems.add(repeatsOnce ? 'repeat-left-out' : 'repeat', row.line);
    if (isRepeat && repeatsOnce) return;
    this.#count(written, row);
  }

  /** A mistyped year would stretch the trend over decades: its contact is counted, but not there. */
  leaveOutFarDays(): void {
    const days = farDays(this.#days);
    if (days.size === 0) return;
    const contacts = [...this.orders.values()].flatMap((order) => order.contacts);
    const far = contacts.filter(({ day }) => day !== undefined && days.has(day)).sort((a, b) => a.line - b.line);
    const { rows, columns } = this.#counting;
    const first = rows.find(({ line }) => line === far[0]!.line)!;
    for (const contact of far) {
      this.problems.add('far', contact.line, cellOf(first, columns.date));
      contact.day = undefined;
    }
  }

  #whatIsWrong(written: string, { cells }: CsvRow): Problem['kind'] | undefined {
    const { order } = this.#counting.columns;
    if (cells.length <= order) return 'short';
    if (written === '' || nothing.test(written)) return 'no-order';
    if (shortened.test(written)) return 'shortened';
    return total.test(written) && !this.#isContact(cells) ? 'total' : undefined;
  }

  /** A contact has a day; in a log without days, a channel. At the foot of a table stands at most a sum. */
  #isContact(cells: readonly string[]): boolean {
    const { date, channel } = this.#counting.columns;
    if (date !== undefined) return (cells[date] ?? '').trim() !== '';
    return channel !== undefined && /\p{L}/u.test(cells[channel] ?? '');
  }

  #count(written: string, row: CsvRow): void {
    const key = keyOf(written);
    const order = this.orders.get(key) ?? { name: written, contacts: [] };
    this.orders.set(key, order);
    order.contacts.push({ day: this.#dayOf(row), channel: this.#channelOf(row), line: row.line });
    this.contacts += 1;
  }

  #dayOf(row: CsvRow): DayNumber | undefined {
    const { columns, dateOrder, today } = this.#counting;
    if (columns.date === undefined) return undefined;
    const written = cellOf(row, columns.date);
    if (this.#daysWait && isDay(written)) {
      this.unclearDays += 1;
      return undefined;
    }
    const day = readDay(written, dateOrder);
    if (day === undefined) this.problems.add(written === '' ? 'no-date' : 'bad-date', row.line, written);
    else if (day > today) this.problems.add('future', row.line, written);
    if (day !== undefined) this.#days.set(day, (this.#days.get(day) ?? 0) + 1);
    return day;
  }

  #channelOf(row: CsvRow): number | undefined {
    const name = cellOf(row, this.#counting.columns.channel);
    // `E-mail`, `email` and `Email ` are one channel.
    const key = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    if (key === '') return undefined;
    const known = this.channels.get(key) ?? { name, index: this.channels.size };
    this.channels.set(key, known);
    return known.index;
  }
}

function lineOf(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join('\u0000');
}

/** A cell as its reader sees it: spreadsheets keep leading zeros by writing `="0012"` or `'0012`, people write `#12`. */
function cellOf({ cells }: CsvRow, column: number | undefined): string {
  const cell = column === undefined ? '' : (cells[column] ?? '').trim();
  return cell
    .replace(/^="(.*)"$/, '$1')
    .replace(/^['#]\s*/, '')
    .trim();
}

/** The same order may be written `a-7` and `A-7`, or `1001.0` by a program that took it for a measure; `1.000` is another one. */
function keyOf(written: string): string {
  return written
    .replace(/^(\d+)[.,]00?$/, '$1')
    .replaceAll(/\s+/g, ' ')
    .toUpperCase();
}

function isDay(written: string): boolean {
  return (readDay(written, 'day-first') ?? readDay(written, 'month-first')) !== undefined;
}
