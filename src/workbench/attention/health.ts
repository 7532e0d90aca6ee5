import type { Day } from '../../base/day.ts';
import { trustState, type TrustState } from '../../model/trust.ts';
import type { AttentionPage } from './attention.ts';

/** The states a page in force can be in. Every such page is in one of them. */
export const liveStates = ['current', 'due-soon', 'overdue', 'edited', 'unverified'] as const satisfies TrustState[];

type LiveState = (typeof liveStates)[number];

/** How many pages in force there are, and how many in each state. */
export interface Health extends Record<LiveState, number> {
  pages: number;
}

/** The state of a set of pages on a day. Drafts are not in force, and do not count. */
export function healthOf(pages: Iterable<AttentionPage>, today: Day): Health {
  const health: Health = { pages: 0, current: 0, 'due-soon': 0, overdue: 0, edited: 0, unverified: 0 };
  for (const { trust } of pages) {
    const state = trustState(trust, today);
    if (!isLive(state)) continue;
    health.pages += 1;
    health[state] += 1;
  }
  return health;
}

/** The state of the pages of each owner, or of each kind, in the order they come. */
export function healthBy(
  pages: Iterable<AttentionPage>,
  by: (page: AttentionPage) => string,
  today: Day,
): { key: string; health: Health }[] {
  return [...Map.groupBy(pages, by)]
    .map(([key, group]) => ({ key, health: healthOf(group, today) }))
    .filter(({ health }) => health.pages > 0);
}

/** The pages in force that fall due next, the first first. Those that are late are not among them. */
export function dueNext(pages: Iterable<AttentionPage>, today: Day, most: number): AttentionPage[] {
  return [...pages]
    .filter(({ line, trust: { next } }) => line !== undefined && next !== undefined && next >= today)
    .sort((a, b) => (a.trust.next! < b.trust.next! ? -1 : 1))
    .slice(0, most);
}

function isLive(state: TrustState): state is LiveState {
  return liveStates.some((live) => live === state);
}
