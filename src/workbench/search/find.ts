import type { Day } from '../../base/day.ts';
import { trustState, type TrustFacts, type TrustState } from '../../model/trust.ts';
import { searchIndex, type PagefindPage } from './pagefind.ts';
import { answers, rank } from './rank.ts';

/** A page that was found, with what a reader may believe of it today. */
export interface FoundPage {
  page: PagefindPage;
  state: TrustState;
  lang: string;
}

/** What to look for, and where. */
export interface Search {
  query: string;
  filters: Record<string, string>;
  drafts: boolean;
  /** The reader's language, and the one pages are written in. */
  lang: string;
  sourceLang: string;
  base: string;
  today: Day;
}

/** Nobody looks at more; each costs a request. */
export const mostPages = 40;

/**
 * Finds pages in the reader's language and, of those that are not translated, the source. The best come first, at most
 * `mostPages`; `isCut` says that there are more. Throws when the search is not whole.
 */
export async function find(search: Search): Promise<{ pages: FoundPage[]; isCut: boolean }> {
  const languages = [...new Set([search.lang, search.sourceLang])];
  const found = await Promise.all(languages.map((lang) => findIn(lang, search)));
  const ranked = withoutTwins(found.flatMap(({ hits }) => hits)).sort((a, b) => b.rank - a.rank);
  return {
    pages: ranked.slice(0, mostPages).map(({ found: page }) => page),
    isCut: ranked.length > mostPages || found.some(({ isCut }) => isCut),
  };
}

interface Ranked {
  found: FoundPage;
  rank: number;
}

async function findIn(lang: string, search: Search): Promise<{ hits: Ranked[]; isCut: boolean }> {
  const { query, base, today } = search;
  const results = await searchIndex({ base, language: lang }, query, filtersOf(search));
  const hits = await Promise.all(
    results.slice(0, mostPages).map(async (result) => toHit(result.score, await result.data(), { lang, query, today })),
  );
  return { hits: hits.flatMap((hit) => hit ?? []), isCut: results.length > mostPages };
}

/** Drafts are found only by who asks for them. */
function filtersOf({ filters, drafts }: Search): Record<string, unknown> {
  return drafts ? filters : { ...filters, not: { status: 'draft' } };
}

function toHit(
  score: number,
  page: PagefindPage,
  { lang, query, today }: { lang: string; query: string; today: Day },
): Ranked | undefined {
  const title = page.meta['title'] ?? '';
  const words = page.raw_content.split(' ');
  if (!answers(query, [...page.locations.flatMap((at) => words[at] ?? []), ...title.split(' ')])) return undefined;

  const state = stateOf(page.meta, today);
  const kind = page.meta['kind'] ?? '';
  return { found: { page, lang, state }, rank: rank(query, { score, kind, title, content: page.content, state }) };
}

function stateOf(meta: PagefindPage['meta'], today: Day): TrustState {
  const status = (meta['status'] ?? 'active') as TrustFacts['status'];
  return trustState({ status, next: meta['next'], edited: meta['edited'] === 'yes' }, today);
}

/** A page that is found in the reader's language is not shown in the source language as well. */
function withoutTwins(hits: readonly Ranked[]): Ranked[] {
  const first = new Map<string, Ranked>();
  for (const hit of hits) {
    const id = hit.found.page.meta['id'] ?? hit.found.page.url;
    if (!first.has(id)) first.set(id, hit);
  }
  return [...first.values()];
}
