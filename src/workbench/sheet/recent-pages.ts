import { readVisits } from '../tabs/strip.ts';
import type { Tab } from '../tabs/tab-state.ts';
import { readTabs } from '../tabs/tab-store.ts';

/** So many fit above the contents. */
const most = 5;

/**
 * The pages that were read last in this browser tab, the newest first, without the one that is shown. A page that has
 * given way to the next in the strip counts too: on a phone there is no strip to see it go.
 */
export function recentPages(): Tab[] {
  const { open, recent } = readTabs();
  const last = [...readVisits().toReversed(), ...recent.flatMap((path) => open.find((tab) => tab.path === path) ?? [])];
  const pages = new Map(last.map((tab) => [tab.path, tab]));
  pages.delete(location.pathname);
  return [...pages.values()].slice(0, most);
}
