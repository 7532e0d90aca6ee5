import { recall, remember } from '../store.ts';

/** A page that was found, as it is kept at hand. */
export interface KeptResult {
  title: string;
  href: string;
  kind: string;
  excerpt: string;
}

/** What was looked for, and what was found. */
export interface KeptResults {
  query: string;
  results: readonly KeptResult[];
}

const name = 'results';

/** More than this nobody goes through one by one. */
const most = 50;

/** The results that this browser tab keeps at hand. */
export function keptResults(): KeptResults | undefined {
  return recall<KeptResults>(name, 'session');
}

/** Lets go of the results. */
export function forgetResults(): void {
  remember(name, undefined, 'session');
}

/** Keeps what the search shows; undefined where it shows nothing. */
export function keepShown(): KeptResults | undefined {
  const titles = [...document.querySelectorAll<HTMLAnchorElement>('[data-results] h2 a')].slice(0, most);
  if (titles.length === 0) return undefined;
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const kept = { query, results: titles.map(toResult) };
  remember(name, kept, 'session');
  return kept;
}

/** Opens the result after (1) or before (-1) the open page; after the last comes the first. */
export function goToResult(direction: 1 | -1): void {
  const { results } = keepShown() ?? keptResults() ?? { results: [] };
  const here = positionOf(results);
  const next = results.at(here === -1 && direction === -1 ? -1 : (here + direction) % results.length);
  if (next) location.assign(next.href);
}

/** Which of the results is the open page; -1 for none. */
export function positionOf(results: readonly KeptResult[]): number {
  return results.findIndex(({ href }) => new URL(href, location.href).pathname === location.pathname);
}

function toResult(title: HTMLAnchorElement): KeptResult {
  const result = title.closest('article');
  const textOf = (selector: string) => result?.querySelector(selector)?.textContent.trim() ?? '';
  const { pathname, search, hash } = title;
  return {
    title: title.textContent.trim(),
    href: pathname + search + hash,
    kind: textOf('.facts span'),
    excerpt: textOf('p:not(.facts)').slice(0, 160),
  };
}
