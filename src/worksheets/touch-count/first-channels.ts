import type { Channel } from './figures.ts';

/** What channels have together that have no line of their own. */
export interface OtherChannels extends Omit<Channel, 'name'> {
  others: number;
}

/** The first channels, and what all others have together: a log may name thousands. */
export function firstChannels(channels: readonly Channel[], most: number): (Channel | OtherChannels)[] {
  const rest = channels.slice(most);
  if (rest.length <= 1) return [...channels];
  const sum = (what: 'contacts' | 'share' | 'inFlagged'): number => rest.reduce((all, one) => all + one[what], 0);
  const together = { others: rest.length, contacts: sum('contacts'), share: sum('share'), inFlagged: sum('inFlagged') };
  return [...channels.slice(0, most), together];
}
