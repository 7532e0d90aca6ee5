import { partBeside } from '../layout/parts.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { KeptSearch } from '../search/kept-search.ts';
import { recall } from '../store.ts';
import type { Tabs } from '../tabs/tab-state.ts';

const has = (selector: string) => document.querySelector(selector) !== null;

/** From this width on, in the browser's own `rem`, parts stand beside the text. The style sheets use the same ones. */
export const desktop = '(min-width: 64rem)';
export const wide = '(min-width: 75rem)';
/** Below this width what opens over the page takes the whole of it. */
export const phone = '(max-width: 47.99rem)';
/** There is room for two pages side by side. */
export const roomForTwo = '(min-width: 68.75rem)';

/** What commands depend on, each as a question about the page as it is now. */
export const contexts = {
  isDesktop: () => matchMedia(desktop).matches,
  isWide: () => matchMedia(wide).matches,
  /** The page is one of the playbook, not a list or the search. */
  onPage: () => has('main article[data-id]'),
  hasOutline: () => has('main :is(h2, h3)[id]'),
  hasSteps: () => has('main [id^="step-"]'),
  hasTabs: () => document.querySelector('wb-tabs')?.checkVisibility() ?? false,
  hasClosedTabs: () => (recall<Pick<Tabs, 'closed'>>('tabs', 'session')?.closed.length ?? 0) > 0,
  hasRoomForTabs: () => matchMedia('(min-width: 48rem)').matches,
  hasTrail: () => document.querySelector('wb-breadcrumbs [aria-current="page"]')?.checkVisibility() ?? false,
  hasAuxiliaryBar: () => has('[data-part="auxiliarybar"]'),
  hasPanel: () => has('wb-panel'),
  hasLanguages: () => has('[data-languages]'),
  hasResults: () => (recall<Pick<KeptSearch, 'hits'>>('search', 'session')?.hits.length ?? 0) > 0,
  hasFailedSearches: () => recall('failedSearches') !== undefined,
  canSort: () => has('[data-mine] wb-mine-first'),
  maintains: () => readSettings().maintain,
  canSplit: () => matchMedia(roomForTwo).matches && has('main article'),
  isSplit: () => has('[data-part="editor"][data-group="side"]'),
  hasPartAfter: () => partBeside(1) !== undefined,
  hasPartBefore: () => partBeside(-1) !== undefined,
  /** The site runs as an app of its own, where the keys of the browser are free. */
  isInstalled: () => matchMedia('(display-mode: standalone)').matches,
} as const satisfies Record<string, () => boolean>;

export type Context = keyof typeof contexts;
