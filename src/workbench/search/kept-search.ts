import { recall, remember } from '../store.ts';
import { noSearch, type SearchState } from './search-state.ts';

/** A page that was found, as this browser tab keeps it. */
export interface KeptHit {
  title: string;
  href: string;
  /** What one of its kind is called. */
  kind: string;
  excerpt: string;
  /** The sections that are shown below it. */
  sections: readonly string[];
}

/** The search of this browser tab: what was asked, what was found, and how far the reader has gone through it. */
export interface KeptSearch {
  state: SearchState;
  hits: readonly KeptHit[];
  /** The words that were hit, to be marked on a page. */
  words: readonly string[];
  /** The words that were looked for: what begins with one of them is marked too. */
  telling: readonly string[];
  /** The address of the result that was opened last. */
  current?: string | undefined;
}

const name = 'search';

/** More than this nobody goes through one by one. */
export const mostKept = 50;

/** The search that this browser tab keeps at hand. */
export function keptSearch(): KeptSearch {
  return recall<KeptSearch>(name, 'session') ?? { state: noSearch, hits: [], words: [], telling: [] };
}

/** Keeps a change of it. */
export function keepSearch(change: Partial<KeptSearch>): void {
  remember(name, { ...keptSearch(), ...change } satisfies KeptSearch, 'session');
}

/** Lets go of it. */
export function forgetSearch(): void {
  remember(name, undefined, 'session');
}

/** A place that results lead to. Where sections of a page are shown, they are gone to instead of its beginning. */
export interface Stop {
  href: string;
  isPassed: boolean;
}

/** All places that results lead to, from the first to the last. */
export function stopsOf(hits: readonly Pick<KeptHit, 'href' | 'sections'>[]): Stop[] {
  return hits.flatMap(({ href, sections }) => [
    { href, isPassed: sections.length > 0 },
    ...sections.map((section) => ({ href: section, isPassed: false })),
  ]);
}

/**
 * The place of the result that a reader is at: the one opened last while its page is open, else the page's own; -1 for none.
 * A reader who has gone elsewhere is still at the one opened last.
 */
export function placeOf(stops: readonly Stop[], current: string | undefined, path: string): number {
  const last = stops.findIndex(({ href }) => href === current);
  if (last >= 0 && pathOf(current!) === path) return last;
  const here = stops.findIndex(({ href }) => pathOf(href) === path);
  return here >= 0 ? here : last;
}

/** The next place (1) or the one before (-1); undefined at the end. From nowhere it is the first, or the last. */
export function stopBeside(stops: readonly Stop[], at: number, direction: 1 | -1): Stop | undefined {
  const onward = direction === 1 ? stops.slice(at + 1) : stops.slice(0, at < 0 ? undefined : at).toReversed();
  return onward.find(({ isPassed }) => !isPassed);
}

function pathOf(href: string): string {
  return href.split(/[?#]/)[0]!;
}
