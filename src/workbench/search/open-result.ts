import { remember } from '../store.ts';
import { joinHistory } from './search-history.ts';
import { keepSearch, keptSearch } from './kept-search.ts';
import { openSections } from './sections.ts';

/** What a page that is opened from a result marks: these words, and those that begin with one that was looked for. */
export interface Arrival {
  path: string;
  query: string;
  words: readonly string[];
  telling: readonly string[];
}

/** The name under which an arrival waits for its page. */
export const arrivalName = 'arrival';

/** Keeps in mind that a result is opened, so that its page marks the words, and keys lead on from there. */
export function noteOpened(link: HTMLAnchorElement): void {
  const { state, words, telling } = keptSearch();
  const href = addressOf(link);
  joinHistory(state.query);
  keepOpenSections();
  keepSearch({ current: href });
  const arrival: Arrival = { path: link.pathname, query: state.query, words, telling };
  remember(arrivalName, arrival, 'session');
  // A place on the page that is open already: nothing is loaded that could notice.
  if (link.pathname === location.pathname) setTimeout(() => void import('./arrive.ts').then(({ arrive }) => arrive()));
}

/** Keeps which sections are shown below which page, so that keys lead through what the reader sees. */
export function keepOpenSections(): void {
  const found = [...document.querySelectorAll('.wb-search-found')].at(-1);
  if (!found) return;
  const hits = keptSearch().hits.map((hit) => {
    const result = found.querySelector(`.head a[href="${hit.href}"]`)?.closest('.result');
    return result ? { ...hit, sections: openSections(result) } : hit;
  });
  keepSearch({ hits });
}

/** Marks the result that the reader is at. */
export function markCurrent(found: HTMLElement): void {
  const links = [...found.querySelectorAll<HTMLAnchorElement>('a[data-hit]')];
  const { current } = keptSearch();
  const here = links.filter((link) => link.pathname === location.pathname);
  const marked = here.find((link) => addressOf(link) === current) ?? here[0];
  for (const link of links) link.ariaCurrent = link === marked ? 'page' : null;
}

/** The address of a link as results are kept by. */
function addressOf({ pathname, search, hash }: HTMLAnchorElement): string {
  return pathname + search + hash;
}
