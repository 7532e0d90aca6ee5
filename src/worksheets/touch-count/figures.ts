import type { DayNumber } from '../csv/days.ts';
import { summaryOf, type Summary } from '../statistics/summary.ts';
import type { Count, Order } from './count-contacts.ts';

/** What the orders are held against. */
export interface Limits {
  /** The number of touches that makes sense. */
  healthy: number;
  /** From this number on something went wrong. */
  alarm: number;
  /** What one contact costs. */
  cost: number;
}

/** The orders of one week: those whose last contact was in it. */
export interface Week {
  monday: DayNumber;
  orders: number;
  flagged: number;
  /** Undefined in a week without orders. */
  mean: number | undefined;
}

/** The contacts by one way. */
export interface Channel {
  /** Undefined for contacts whose way the log does not tell. */
  name: string | undefined;
  contacts: number;
  share: number;
  /** How many of them belong to flagged orders. */
  inFlagged: number;
}

export interface Figures {
  summary: Summary;
  /** The number of touches of each order. */
  touches: number[];
  contacts: number;
  /** Orders with no more touches than make sense. */
  healthyOrders: number;
  /** Orders that have reached the alarm value, the worst first; of equal ones the earlier in the log. */
  flagged: Order[];
  /** Touches of flagged orders, and how many of these are beyond what makes sense. */
  flaggedTouches: number;
  flaggedBeyond: number;
  /** What these cost. */
  flaggedCost: number;
  /** Touches of all orders beyond what makes sense, and what these cost. */
  beyond: number;
  beyondCost: number;
  weeks: Week[];
  channels: Channel[];
  firstDay: DayNumber | undefined;
  lastDay: DayNumber | undefined;
}

/** The figures of a count; undefined where nothing was counted. */
export function figuresOf(
  { orders, contacts, channels }: Count,
  { healthy, alarm, cost }: Limits,
): Figures | undefined {
  const touches = orders.map((order) => order.contacts.length);
  const summary = summaryOf(touches);
  if (!summary) return undefined;
  const flagged = orders
    .filter((order) => order.contacts.length >= alarm)
    .sort((a, b) => b.contacts.length - a.contacts.length);
  const flaggedBeyond = beyondOf(flagged, healthy);
  const beyond = beyondOf(orders, healthy);
  return {
    ...{ summary, touches, contacts, flagged, flaggedBeyond, beyond },
    healthyOrders: touches.filter((count) => count <= healthy).length,
    flaggedTouches: flagged.reduce((sum, order) => sum + order.contacts.length, 0),
    flaggedCost: flaggedBeyond * cost,
    beyondCost: beyond * cost,
    weeks: weeksOf(orders, alarm),
    channels: channelsOf(orders, channels, { contacts, alarm }),
    ...spanOf(orders),
  };
}

/** Touches beyond what makes sense; an order that has fewer saves nothing for another one. */
function beyondOf(orders: readonly Order[], healthy: number): number {
  return orders.reduce((sum, { contacts }) => sum + Math.max(0, contacts.length - healthy), 0);
}

/** The day of an order's last contact. */
function lastDayOf({ contacts }: Order): DayNumber | undefined {
  return contacts.reduce<DayNumber | undefined>(
    (last, { day }) => (day === undefined || (last ?? day) > day ? last : day),
    undefined,
  );
}

function spanOf(orders: readonly Order[]): Pick<Figures, 'firstDay' | 'lastDay'> {
  let [firstDay, lastDay]: (DayNumber | undefined)[] = [];
  for (const { contacts } of orders)
    for (const { day } of contacts) {
      if (day === undefined) continue;
      firstDay = Math.min(firstDay ?? day, day);
      lastDay = Math.max(lastDay ?? day, day);
    }
  return { firstDay, lastDay };
}

/** Every week from the first to the last one, also those without orders. */
function weeksOf(orders: readonly Order[], alarm: number): Week[] {
  const byMonday = new Map<DayNumber, { orders: number; flagged: number; touches: number }>();
  for (const order of orders) {
    const last = lastDayOf(order);
    if (last === undefined) continue;
    const monday = mondayOf(last);
    const week = byMonday.get(monday) ?? { orders: 0, flagged: 0, touches: 0 };
    week.orders += 1;
    week.touches += order.contacts.length;
    if (order.contacts.length >= alarm) week.flagged += 1;
    byMonday.set(monday, week);
  }
  if (byMonday.size === 0) return [];
  const mondays = [...byMonday.keys()].sort((a, b) => a - b);
  const [first, last] = [mondays[0]!, mondays.at(-1)!];
  return Array.from({ length: (last - first) / 7 + 1 }, (_, index) => {
    const monday = first + index * 7;
    const { orders: count, flagged, touches } = byMonday.get(monday) ?? { orders: 0, flagged: 0, touches: 0 };
    return { monday, orders: count, flagged, mean: count > 0 ? touches / count : undefined };
  });
}

/** The Monday of a day's week. 1970-01-01 was a Thursday. */
function mondayOf(day: DayNumber): DayNumber {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** The contacts by each way, the most frequent first. */
function channelsOf(
  orders: readonly Order[],
  names: readonly string[],
  { contacts: all, alarm }: { contacts: number; alarm: number },
): Channel[] {
  const found = [...names, undefined].map((name) => ({ name, contacts: 0, inFlagged: 0 }));
  for (const { contacts } of orders)
    for (const { channel } of contacts) {
      const one = found[channel ?? names.length]!;
      one.contacts += 1;
      if (contacts.length >= alarm) one.inFlagged += 1;
    }
  return found
    .filter(({ contacts }) => contacts > 0)
    .sort((a, b) => b.contacts - a.contacts)
    .map((one) => ({ ...one, share: one.contacts / all }));
}
