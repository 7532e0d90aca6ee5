import { recall, remember } from '../store.ts';
import { forgetVisits, readVisits } from './strip.ts';
import { openTab, type Tab, type Tabs } from './tab-state.ts';

/** Open pages belong to this browser tab, as to a window. */
const name = 'tabs';
/** Pinned ones are what a new browser tab starts with. */
const pinnedName = 'pinned';

/** The open pages of this browser tab. */
export function readTabs(): Tabs {
  return readVisits().reduce(openTab, readKept());
}

/** Keeps the open pages of this browser tab. Says whether others are pinned than before. */
export function keepTabs(tabs: Tabs): boolean {
  const before = pinnedOf(readKept());
  const after = pinnedOf(tabs);
  remember(name, tabs, 'session');
  forgetVisits();
  if (before.join() === after.join()) return false;
  const known = new Set([...before, ...after]);
  const others = readPinned().filter(({ path }) => !known.has(path));
  remember(pinnedName, [...others, ...tabs.open.filter(({ pinned }) => pinned)]);
  return true;
}

/** The pages that are pinned in any browser tab. */
export function readPinned(): readonly Tab[] {
  const kept = recall<Tab[]>(pinnedName);
  return Array.isArray(kept) ? kept : [];
}

function readKept(): Tabs {
  const kept = recall<Tabs>(name, 'session');
  if (Array.isArray(kept?.open) && Array.isArray(kept.recent) && Array.isArray(kept.closed)) return kept;
  const open = readPinned();
  return { open, recent: open.map(({ path }) => path), closed: [] };
}

function pinnedOf({ open }: Tabs): string[] {
  return open.filter(({ pinned }) => pinned).map(({ path }) => path);
}
