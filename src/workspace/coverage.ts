import { chainLinks, folderOfLink, practisingLinks, type ChainLink } from '../model/chain.ts';
import { levels, type Level } from '../model/fields.ts';
import type { KindFolder } from '../model/kinds.ts';
import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { practiceChains, type ChainGap } from '../rules/practice-chains.ts';
import { nameOf } from './names.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** A link that a principle's chain lacks at a level, and what would close the gap. */
export interface GapView {
  level: Level;
  missing: ChainLink | 'practice';
  /** The kind of page to write. */
  folder: KindFolder;
  /** A page that could name the principle instead. */
  candidate: LinkView | undefined;
}

/** One link of a chain: the pages that fill it, and where it is missing. */
export interface LinkCell {
  link: ChainLink;
  folder: KindFolder;
  pages: LinkView[];
  gaps: GapView[];
  /** The levels that need it and have none, those at which nothing practises the principle included. */
  missingAt: Level[];
  /** No level needs it. */
  isFree: boolean;
}

/** A principle and its chain. */
export interface CoverageRow {
  principle: LinkView;
  cells: LinkCell[];
}

/** A level by name, what it needs of every chain, and how much of that is missing. */
export interface CoverageLevel {
  id: Level;
  name: string;
  needs: readonly ChainLink[];
  gaps: number;
}

/** The chain of every principle, by level. Drafts and retired pages do not count. */
export function coverage(site: Site, lang: Lang): { rows: CoverageRow[]; levels: CoverageLevel[]; gaps: number } {
  const needs = site.config.chain;
  const chains = practiceChains(site.entries, needs);
  const rows = chains.map(({ principle, links, gaps }) => ({
    principle: toLink(site, principle, lang),
    cells: chainLinks.map((link) => ({
      link,
      folder: folderOfLink[link],
      pages: links[link].map((entry) => toLink(site, entry, lang)),
      gaps: gaps.filter((gap) => cellOf(gap) === link).map((gap) => gapView(site, gap, lang)),
      missingAt: levels.filter((level) => gaps.some((gap) => gap.level === level && lacks(gap, link, needs[level]))),
      isFree: levels.every((level) => !needs[level].includes(link)),
    })),
  }));
  const all = chains.flatMap(({ gaps }) => gaps);
  return {
    rows,
    levels: levels.map((id) => ({
      id,
      name: nameOf(site, 'levels', id, lang),
      needs: needs[id],
      gaps: all.filter(({ level }) => level === id).length,
    })),
    gaps: all.length,
  };
}

/** Where nothing practises a principle, all that practises is missing of what the level needs, and the link that says so. */
function lacks(gap: ChainGap<Entry>, link: ChainLink, needs: readonly ChainLink[]): boolean {
  if (cellOf(gap) === link) return true;
  const practising: readonly ChainLink[] = practisingLinks;
  return gap.missing === 'practice' && practising.includes(link) && needs.includes(link);
}

/** Where nothing at all is there, the first link says so. */
function cellOf({ missing }: ChainGap<Entry>): ChainLink {
  return missing === 'practice' ? 'procedure' : missing;
}

function gapView(site: Site, gap: ChainGap<Entry>, lang: Lang): GapView {
  const { level, missing, candidate } = gap;
  return {
    level,
    missing,
    folder: folderOfLink[cellOf(gap)],
    candidate: candidate && toLink(site, candidate, lang),
  };
}
