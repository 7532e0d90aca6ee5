import { certainOrder, dateOrders, type DateOrder, type DateOrders, type DayNumber } from '../csv/days.ts';
import type { Pace } from '../csv/pace.ts';
import type { CsvRow } from '../csv/read-rows.ts';
import type { Columns } from './columns.ts';
import type { Problem } from './problems.ts';
import { Teller } from './teller.ts';

/** One contact of an order. */
export interface Contact {
  /** Undefined where the log has none that can be read. */
  day: DayNumber | undefined;
  /** Its place in the list of channels; undefined where the log names none. */
  channel: number | undefined;
  /** Where it stands in the log. */
  line: number;
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
  const teller = new Teller({ ...counting, dateOrder }, certain === 'unclear' && dateOrder === undefined);
  for (const line of counting.unclosed) teller.problems.add('unclosed', line);
  for (let index = firstRow; index < rows.length; index += 1) {
    teller.take(rows[index]!);
    if (index % 500 === 0) await pace.rest(index / rows.length);
  }
  teller.leaveOutFarDays();
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
