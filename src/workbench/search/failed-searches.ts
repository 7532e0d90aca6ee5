import type { Day } from '../../base/day.ts';
import type { Lang } from '../../model/localized.ts';
import type { FailedSearch } from '../../model/failed-searches.ts';
import { plain } from '../../base/plain.ts';
import { recall, remember } from '../store.ts';
import { today } from '../trust/today.ts';
import { withoutPersonalData } from './without-personal-data.ts';

/** The name under which they are kept. */
export const failedSearchesName = 'failedSearches';

/** More than these nobody reads; those that were searched for longest ago make room. */
export const mostFailedSearches = 200;

/** Whoever looks at an empty list for so long has finished typing. */
const rest = 2000;

/** What goes on from a search within this time is the same search. */
const sameSearch = 10_000;

let dropWaiting: (() => void) | undefined;
let newest: { query: string; lang: Lang; at: number } | undefined;

/** The searches that found nothing, on this device. */
export function failedSearches(): FailedSearch[] {
  return recall<FailedSearch[]>(failedSearchesName) ?? [];
}

/**
 * Says that a search found nothing. It is kept once the reader has rested on it or leaves the page, without what looks like
 * personal data; not when they type on. Nothing leaves this browser.
 */
export function noteFailedSearch(query: string, lang: Lang): void {
  dropWaiting?.();
  const listening = new AbortController();
  const drop = (): void => {
    clearTimeout(timer);
    listening.abort();
  };
  const keep = (): void => {
    drop();
    keepFailedSearch(query, lang);
  };
  const timer = setTimeout(keep, rest);
  document.addEventListener('input', drop, { signal: listening.signal });
  addEventListener('pagehide', keep, { signal: listening.signal });
  dropWaiting = drop;
}

/** A query that goes on from the one before takes its place. */
function keepFailedSearch(typed: string, lang: Lang): void {
  const query = withoutPersonalData(typed).slice(0, 200);
  if (plain(query) === '') return;
  const at = performance.now();
  const isMore = newest?.lang === lang && at - newest.at < sameSearch && goesOn(newest.query, query);
  const list = isMore ? takenBack(failedSearches(), newest!.query, lang) : failedSearches();
  remember(failedSearchesName, withSearch(list, { query, lang, day: today() }));
  newest = { query, lang, at };
}

function goesOn(before: string, query: string): boolean {
  return plain(query) !== plain(before) && plain(query).startsWith(plain(before));
}

/** The list with one search more: each query stands in it once, with how often and when it was searched for. */
export function withSearch(
  list: readonly FailedSearch[],
  { query, lang, day }: { query: string; lang: Lang; day: Day },
): FailedSearch[] {
  const same = list.find((search) => isSame(search, query, lang));
  const others = list.filter((search) => search !== same);
  const search = { query: same?.query ?? query, lang, count: (same?.count ?? 0) + 1, last: day };
  return [...others, search].slice(-mostFailedSearches);
}

/** The list without one count of a query that was only half typed. */
export function takenBack(list: readonly FailedSearch[], query: string, lang: Lang): FailedSearch[] {
  return list.flatMap((search) => {
    if (!isSame(search, query, lang)) return [search];
    return search.count === 1 ? [] : [{ ...search, count: search.count - 1 }];
  });
}

function isSame(search: FailedSearch, query: string, lang: Lang): boolean {
  return search.lang === lang && plain(search.query) === plain(query);
}
