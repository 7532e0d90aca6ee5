import type { DayNumber } from '../csv/days.ts';
import type { Contact, Order } from './count-contacts.ts';

/** A flagged order as a row of the list. */
export interface FlaggedRow {
  name: string;
  touches: number;
  first: DayNumber | undefined;
  last: DayNumber | undefined;
  /** Its channels one after the other, with how often in a row: `phone ×2, e-mail`. */
  path: string;
}

/** A flagged order with its contacts in the order of their days; those without a day come last. */
export function flaggedRow({ name, contacts }: Order, channels: readonly string[], unknown: string): FlaggedRow {
  const sorted = contacts.toSorted((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0);
  const days = sorted.flatMap(({ day }) => day ?? []);
  return {
    ...{ name, touches: contacts.length, first: days[0], last: days.at(-1) },
    path: pathOf(sorted, channels, unknown),
  };
}

function pathOf(contacts: readonly Contact[], channels: readonly string[], unknown: string): string {
  const steps: { name: string; times: number }[] = [];
  for (const { channel } of contacts) {
    const name = channel === undefined ? unknown : channels[channel]!;
    if (steps.at(-1)?.name === name) steps.at(-1)!.times += 1;
    else steps.push({ name, times: 1 });
  }
  return steps.map(({ name, times }) => (times > 1 ? `${name}\u00a0×${times}` : name)).join(', ');
}
