import { certainOrder, dateOrders, readDay, type DateOrder, type DateOrders, type DayNumber } from '../csv/days.ts';
import type { Pace } from '../csv/pace.ts';
import type { CsvRow } from '../csv/read-rows.ts';
import type { Columns } from './columns.ts';
import { Problems, type Problem } from './problems.ts';

/** One contact of an order. */
export interface Contact {
  /** Undefined where the log has none that can be read. */
  day: DayNumber | undefined;
  /** Its place in the list of channels; undefined where the log names none. */
  channel: number | undefined;
}

/** An order with all its contacts, as they stand in the log. */
export interface Order {
  name: string;
  contacts: Contact[];
}

/** What a log says. */
export interface Count {
  orders: Order[];
  contacts: number;
  channels: string[];
  problems: Problem[];
  dates: DateOrders;
  /** What stands first in the dates, as somebody said or as the dates themselves tell. */
  dateOrder: DateOrder | undefined;
  /** The dates leave open what stands first in them: somebody has to say it. */
  isAsked: boolean;
  /** Contacts whose day cannot be known before somebody says whether day or month stands first. */
  unclearDays: number;
}

export interface Counting {
  rows: readonly CsvRow[];
  /** Lines that could not be read at all. */
  unclosed: readonly number[];
  header: readonly string[];
  firstRow: number;
  columns: Columns & { order: number };
  /** What stands first in dates that could be read both ways, where somebody has said it. */
  dateOrder?: DateOrder | undefined;
  /** Lines that repeat another one in every cell count once. */
  repeatsOnce: boolean;
  /** The day after which no contact can have been. */
  today: DayNumber;
}

/** Counts the contacts of each order. What cannot be counted is told with its lines. */
export async function countContacts(counting: Counting, pace: Pace): Promise<Count> {
  const { rows, firstRow } = counting;
  const dates = await datesOf(counting, pace);
  const certain = certainOrder(dates);
  const dateOrder = counting.dateOrder ?? (certain === 'unclear' ? undefined : certain);
  const teller = new Teller({ ...counting, dateOrder });
  for (const line of counting.unclosed) teller.problems.add('unclosed', line);
  for (let index = firstRow; index < rows.length; index += 1) {
    teller.take(rows[index]!);
    if (index % 500 === 0) await pace.rest(index / rows.length);
  }
  const { orders, contacts, channels, problems, unclearDays } = teller;
  return {
    ...{ contacts, dates, dateOrder, unclearDays, isAsked: certain === 'unclear' },
    orders: [...orders.values()],
    channels: [...channels.values()].map(({ name }) => name),
    problems: problems.list(),
  };
}

async function datesOf({ rows, firstRow, columns: { date } }: Counting, pace: Pace): Promise<DateOrders> {
  const all = dateOrders([]);
  if (date === undefined) return all;
  for (let start = firstRow; start < rows.length; start += 1000) {
    const some = dateOrders(rows.slice(start, start + 1000).map(({ cells }) => cells[date] ?? ''));
    for (const kind of ['dayFirst', 'monthFirst', 'either'] as const) {
      all[kind] += some[kind];
      all.examples[kind] ??= some.examples[kind]!;
    }
    await pace.rest(start / rows.length);
  }
  return all;
}

/** What people write where there is nothing. */
const nothing = /^(?:[-–—?.]+|n\/?a|none|null|nil|#n\/?a|#ref!|#value!|nessuno|niciuna?|fără|fara)$/i;
/** The foot of a table. */
const total = /^(?:grand )?(?:total|totals|sum|totale|somma|suma|sumă|total general)\b/i;
/** What a spreadsheet makes of a long number. */
const shortened = /^\d[.,]\d+e\+\d+$/i;

/** Takes one row after the other. */
class Teller {
  readonly orders = new Map<string, Order>();
  readonly channels = new Map<string, { name: string; index: number }>();
  readonly problems = new Problems();
  contacts = 0;
  unclearDays = 0;
  readonly #counting: Counting;
  readonly #seen = new Set<string>();
  readonly #headerLine: string;

  constructor(counting: Counting) {
    this.#counting = counting;
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
    order.contacts.push({ day: this.#dayOf(row), channel: this.#channelOf(row) });
    this.contacts += 1;
  }

  #dayOf(row: CsvRow): DayNumber | undefined {
    const { columns, dateOrder, today } = this.#counting;
    if (columns.date === undefined) return undefined;
    const written = cellOf(row, columns.date);
    const day = readDay(written, dateOrder);
    if (day === undefined && written !== '' && isDayEither(written, dateOrder)) this.unclearDays += 1;
    else if (day === undefined) this.problems.add(written === '' ? 'no-date' : 'bad-date', row.line, written);
    else if (day > today) this.problems.add('future', row.line, written);
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

/** The same order may be written `a-7` and `A-7`, or `1001.0` by a program that took it for a measure. */
function keyOf(written: string): string {
  return written
    .replace(/^(\d+)[.,]0+$/, '$1')
    .replaceAll(/\s+/g, ' ')
    .toUpperCase();
}

function isDayEither(written: string, order: DateOrder | undefined): boolean {
  return order === undefined && (readDay(written, 'day-first') ?? readDay(written, 'month-first')) !== undefined;
}
