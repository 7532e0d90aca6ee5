import type { TrustFacts } from '../../model/trust.ts';
import { mostOpen } from './most-open.ts';

/** An open page. */
export interface Tab {
  /** The path of its address: what tells it from other tabs. */
  path: string;
  /** What stands behind the path: the words of a search, the page at the side. */
  query: string;
  title: string;
  /** The language of the title. */
  lang: string;
  icon: string;
  trust: TrustFacts;
  /** The next page that is opened takes its place. There is one such tab at most. */
  preview: boolean;
  pinned: boolean;
}

/** The open pages of a browser tab. */
export interface Tabs {
  /** In the order of the strip, the pinned ones first. */
  open: readonly Tab[];
  /** The paths of all that are open, the one shown last first. */
  recent: readonly string[];
  /** What was closed, the last first, each with its place. */
  closed: readonly { tab: Tab; at: number }[];
}

/** So many closed pages are remembered. */
export const mostClosed = 10;

/** Shows a page: its tab if it has one, or a new one. It stays open when it does not come as a preview. */
export function openTab(tabs: Tabs, page: Tab): Tabs {
  const old = tabs.open.find(({ path }) => path === page.path);
  const preview = page.preview && (old ?? page).preview;
  const tab = { ...page, pinned: old?.pinned === true, preview };
  const givesWay = old ?? (preview ? tabs.open.find((other) => other.preview) : undefined);
  const open = givesWay
    ? tabs.open.map((other) => (other === givesWay ? tab : other))
    : insert(tabs.open, tab, tabs.open.findIndex(({ path }) => path === tabs.recent[0]) + 1);
  return withinLimit({ ...tabs, open, recent: recentOf(open, [tab.path, ...tabs.recent]) });
}

/** Closes a page. The first of `recent` is then the one to show. */
export function closeTab(tabs: Tabs, path: string): Tabs {
  const at = tabs.open.findIndex((tab) => tab.path === path);
  const tab = tabs.open[at];
  if (!tab) return tabs;
  const open = tabs.open.filter((other) => other !== tab);
  return {
    ...tabs,
    open,
    recent: recentOf(open, tabs.recent),
    closed: [{ tab, at }, ...tabs.closed].slice(0, mostClosed),
  };
}

/** Closes all pages but the pinned ones and, if it is named, one other. */
export function closeOthers(tabs: Tabs, path?: string): Tabs {
  return tabs.open
    .filter((tab) => !tab.pinned && tab.path !== path)
    .reduceRight((left, tab) => closeTab(left, tab.path), tabs);
}

/** Opens what was closed last where it stood, to stay. The first of `recent` is then the one to show. */
export function reopenClosed(tabs: Tabs): Tabs {
  const [last, ...closed] = tabs.closed;
  if (!last) return tabs;
  const { tab, at } = last;
  const isOpen = tabs.open.some(({ path }) => path === tab.path);
  const open = isOpen ? tabs.open : insert(tabs.open, { ...tab, preview: false }, at);
  return withinLimit({ ...tabs, open, closed, recent: recentOf(open, [tab.path, ...tabs.recent]) });
}

/** Lets a page stay open when the next one comes. */
export function keepTab(tabs: Tabs, path: string): Tabs {
  return { ...tabs, open: tabs.open.map((tab) => (tab.path === path ? { ...tab, preview: false } : tab)) };
}

/** Puts a page among the pinned ones, or takes it from there. */
export function pinTab(tabs: Tabs, path: string, pinned: boolean): Tabs {
  const tab = tabs.open.find((other) => other.path === path);
  if (!tab || tab.pinned === pinned) return tabs;
  const others = tabs.open.filter((other) => other !== tab);
  const border = others.filter((other) => other.pinned).length;
  return { ...tabs, open: insert(others, { ...tab, pinned, preview: false }, border) };
}

/** The page after (1) or before (-1) one in the strip; after the last comes the first. */
export function tabBeside({ open }: Tabs, path: string, direction: 1 | -1): Tab | undefined {
  const here = open.findIndex((tab) => tab.path === path);
  return open.at((here === -1 && direction === -1 ? -1 : here + direction) % open.length);
}

/** Puts a tab at a place, but never a pinned one behind one that is not, or the other way round. */
function insert(open: readonly Tab[], tab: Tab, at: number): Tab[] {
  const border = open.filter(({ pinned }) => pinned).length;
  const place = tab.pinned ? Math.min(at, border) : Math.max(at, border);
  return open.toSpliced(place, 0, tab);
}

function recentOf(open: readonly Tab[], paths: readonly string[]): string[] {
  return [...new Set(paths)].filter((path) => open.some((tab) => tab.path === path));
}

/** When one page too many is open, the one that was not shown for longest is closed, unless it is pinned. */
function withinLimit(tabs: Tabs): Tabs {
  const isLoose = (path: string) => tabs.open.some((tab) => tab.path === path && !tab.pinned);
  const oldest = tabs.recent.findLast((path, index) => index > 0 && isLoose(path));
  return tabs.open.length > mostOpen && oldest !== undefined ? closeTab(tabs, oldest) : tabs;
}
