import type { Day } from '../base/day.ts';
import { whoAnswersWhen, type Answering } from '../model/answering.ts';
import { kinds } from '../model/kinds.ts';
import { leavesOf } from '../model/leaves.ts';
import type { Lang } from '../model/localized.ts';
import type { Owner } from '../model/owners.ts';
import type { Entry } from '../playbook/entry.ts';
import { isInForce } from '../rules/reviewed.ts';
import { ownedFolders } from './answers.ts';
import { folderAddress, folderTitle, toLink, trustOf, type LinkView, type Site } from './site.ts';

/** An owner as their page shows them. */
export interface OwnerView {
  owner: Owner;
  deputy: Owner | undefined;
  /** Who answers for them, from the beginning of time to its end. */
  answering: Answering<Owner>[];
  /** How many pages are theirs. */
  count: number;
  /** Their pages and sets of pages, what is due first before what is due later; what is never due comes last. */
  pages: OwnedPage[];
  /** The folders in which every page is theirs; none that lies in another of them. */
  folders: { title: string; href: string }[];
  /** Pages in force of other owners that send people to them. */
  calledFrom: LinkView[];
  /** The day their next review is due, and what a reader may believe of that page. */
  first: { trust: LinkView['trust']; next: Day } | undefined;
}

/** A page, or all pages of a folder that are reviewed as a set. */
export interface OwnedPage extends Pick<LinkView, 'title' | 'href' | 'folder' | 'lang' | 'trust'> {
  /** How many pages the set has; none for a page. */
  set?: number;
}

/** All owners, in the order of `owners.yaml`. */
export function ownerViews(site: Site, lang: Lang): OwnerView[] {
  return [...site.owners.values()].map((owner) => ownerView(site, owner, lang));
}

/** What an owner answers for. */
export function ownerView(site: Site, owner: Owner, lang: Lang): OwnerView {
  const { id, deputy } = owner;
  const entries = site.entries.filter((entry) => entry.owner === id);
  const byDay = ownedPages(site, entries, lang).toSorted((a, b) => compare(dayOf(a), dayOf(b)));
  const [first] = byDay;
  const next =
    first && first.trust.status !== 'draft' && first.trust.status !== 'retired' ? first.trust.next : undefined;
  return {
    owner,
    deputy: deputy === undefined ? undefined : site.owners.get(deputy),
    answering: whoAnswersWhen(id, site.owners),
    count: entries.length,
    pages: byDay,
    folders: topmost(ownedFolders(site).filter(([, by]) => by === id)).map((path) => ({
      title: folderTitle(site, path, lang),
      href: folderAddress(site, path, lang),
    })),
    calledFrom: site.entries
      .filter((entry) => entry.owner !== id && isInForce(entry) && names(entry, id))
      .map((entry) => toLink(site, entry, lang)),
    first: first && next !== undefined ? { trust: first.trust, next } : undefined,
  };
}

/** Pages that have a review of their own, and for the others the sets that they are reviewed in. */
function ownedPages(site: Site, entries: readonly Entry[], lang: Lang): OwnedPage[] {
  const sets = new Map<string, Entry[]>();
  const single: Entry[] = [];
  for (const entry of entries) {
    const folder = setOf(site, entry);
    if (folder === undefined) single.push(entry);
    else sets.set(folder, [...(sets.get(folder) ?? []), entry]);
  }
  return [
    ...single.map((entry) => toLink(site, entry, lang)),
    ...Array.from(sets, ([path, [first, ...rest]]): OwnedPage => ({
      ...{ title: folderTitle(site, path, lang), href: folderAddress(site, path, lang), folder: first!.folder },
      trust: trustOf(first!),
      set: rest.length + 1,
    })),
  ];
}

/** The folder whose review vouches for a page that has none of its own. */
function setOf({ settings }: Site, entry: Entry): string | undefined {
  const { folder, branch, data, reviews } = entry;
  const isDue = trustOf(entry).next !== undefined;
  if (data.reviews.length > 0 || reviews.length === 0 || !isDue || !isInForce({ data })) return undefined;
  const paths = [folder, ...branch].map((_, depth) => [folder, ...branch].slice(0, depth + 1).join('/'));
  const reviewed = new Set(settings.folders.filter(({ data }) => data.reviews.length > 0).map(({ path }) => path));
  return paths.findLast((path) => reviewed.has(path));
}

function topmost(folders: readonly [path: string, owner: string][]): string[] {
  const paths = folders.map(([path]) => path);
  return paths.filter((path) => !paths.some((other) => path.startsWith(`${other}/`)));
}

/** Whether a page names an owner, by a field or in its text. Reviews are of their day and do not count. */
function names({ folder, data, source }: Entry, owner: string): boolean {
  if (source.owners.includes(owner)) return true;
  const leaves = leavesOf(kinds[folder].schema, data);
  return [...leaves].some(({ meta, value, path }) => meta.owner && value === owner && path[0] !== 'reviews');
}

/** By this pages are sorted: drafts and retired pages are never due. */
function dayOf({ trust: { status, next = '8' } }: OwnedPage): string {
  return status === 'retired' ? '99' : status === 'draft' ? '9' : next;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
