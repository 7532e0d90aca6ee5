import { chainLinks, practisingLinks, type ChainLink } from '../model/chain.ts';
import { levels, type Level } from '../model/fields.ts';
import type { Kind } from '../model/kinds.ts';
import type { DataOf } from '../model/page.ts';
import { isInForce } from './reviewed.ts';

/** What the chain needs to know of a page: the pages of rules and the entries of the site both have it. */
export interface Chained {
  kind: Kind;
  id: string;
  data: DataOf<Kind>;
}

/** A link that is missing at a level. `practice`: neither a procedure nor a checklist nor a ritual is there. */
export interface ChainGap<P extends Chained> {
  level: Level;
  missing: ChainLink | 'practice';
  /** The page that could close it by naming the principle, as far as one is close to what practises it already. */
  candidate: P | undefined;
}

/** A principle, what fills each link of its chain, and what is missing. */
export interface PracticeChain<P extends Chained> {
  principle: P;
  links: Record<ChainLink, P[]>;
  gaps: ChainGap<P>[];
}

/**
 * The chain of every principle in force: procedure, checklist, metric and ritual that name it. A link is missing at a level
 * that needs it and has no page for it. The page "Who practises what" and the rules both report what this finds.
 */
export function practiceChains<P extends Chained>(
  pages: readonly P[],
  needs: Readonly<Record<Level, readonly ChainLink[]>>,
): PracticeChain<P>[] {
  const inForce = pages.filter(isInForce);
  const byKind = Map.groupBy(inForce, ({ kind }) => kind);
  return (byKind.get('principle') ?? []).map((principle) => {
    const links = Object.fromEntries(
      chainLinks.map((link) => [link, (byKind.get(link) ?? []).filter((page) => names(page, principle.id))]),
    ) as Record<ChainLink, P[]>;
    const candidateFor = (kinds: readonly ChainLink[], level: Level) =>
      closest(
        kinds.flatMap((kind) => byKind.get(kind) ?? []),
        { principle, links, level },
      );
    return { principle, links, gaps: levels.flatMap((level) => gapsAt(level, links, needs[level], candidateFor)) };
  });
}

/** What is missing at a level. Where nothing practises the principle, that is said once and not for each link. */
function gapsAt<P extends Chained>(
  level: Level,
  links: Record<ChainLink, P[]>,
  needs: readonly ChainLink[],
  candidateFor: (kinds: readonly ChainLink[], level: Level) => P | undefined,
): ChainGap<P>[] {
  const isThere = (link: ChainLink) => links[link].some(({ data }) => data.levels.includes(level));
  const isPractised = practisingLinks.some(isThere);
  const bare = needs.filter((link) => !isThere(link) && (isPractised || link === 'metric'));
  const gaps = bare.map((missing) => ({ level, missing, candidate: candidateFor([missing], level) }));
  return isPractised
    ? gaps
    : [{ level, missing: 'practice' as const, candidate: candidateFor(practisingLinks, level) }, ...gaps];
}

/** The page of some kinds at a level that has most in common with what practises the principle; none where nothing is. */
function closest<P extends Chained>(
  pages: readonly P[],
  { principle, links, level }: { principle: P; links: Record<ChainLink, P[]>; level: Level },
): P | undefined {
  const practising = [principle, ...chainLinks.flatMap((link) => links[link])];
  const tags = new Set(practising.flatMap(({ data }) => data.tags));
  const named = new Set(practising.flatMap(namedBy));
  const ids = new Set(practising.map(({ id }) => id));
  const closeness = (page: P) =>
    (named.has(page.id) ? 3 : 0) +
    3 * namedBy(page).filter((id) => ids.has(id)).length +
    page.data.tags.filter((tag) => tags.has(tag)).length;
  const ranked = pages
    .filter((page) => page.data.levels.includes(level) && !names(page, principle.id))
    .map((page) => ({ page, close: closeness(page) }))
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close || (a.page.id < b.page.id ? -1 : 1));
  return ranked[0]?.page;
}

function names({ data }: Chained, principle: string): boolean {
  return 'principles' in data && data.principles.includes(principle);
}

/** The pages that a page works with. */
function namedBy({ data }: Chained): string[] {
  const { procedure, checklist, checklists, metrics } = data as Partial<
    DataOf<'procedure'> & DataOf<'checklist'> & DataOf<'ritual'> & { procedure: string }
  >;
  return [...data.related, ...(checklists ?? []), ...(metrics ?? []), procedure ?? [], checklist ?? []].flat();
}
