import { oncePer } from '../base/once-per.ts';
import { risk, type Review, type Risk } from '../model/fields.ts';
import type { DataOf, Page, Playbook, PlaybookFolder } from '../model/page.ts';
import { setReviews } from './set-reviews.ts';

/** Something that reviews are about: a page, or the set of pages in a folder. */
export interface Reviewed {
  on: Page | PlaybookFolder;
  /** The pages it is about: one, or those of the set. */
  members: readonly Page[];
  /** Newest first, at least one. */
  reviews: readonly [Review, ...Review[]];
  /** The page's risk; the highest of its pages for a set. */
  risk: Risk;
  /** The hash of what stands there today. */
  hash: string;
  /** How a message names it. */
  name: string;
  owner: string | undefined;
  /** Readers rely on it: no draft, not retired. */
  inForce: boolean;
  /** It can become overdue. Praise and lessons are of their day and cannot. */
  fallsDue: boolean;
}

/** Everything in a playbook that has reviews: pages with their own, and folders that cover pages without. */
export const reviewed = oncePer(({ pages, folders }: Playbook): Reviewed[] => {
  const sets = new Map<PlaybookFolder, Page[]>();
  for (const page of pages) {
    const set = page.data.reviews.length > 0 ? undefined : setReviews(page, folders);
    if (set) sets.set(set.folder, [...(sets.get(set.folder) ?? []), page]);
  }
  return [...pages.flatMap(reviewedPage), ...Array.from(sets, ([folder, members]) => reviewedSet(folder, members))];
});

/** What can be overdue: readers rely on it, and it falls due. */
export function fallingDue(playbook: Playbook): Reviewed[] {
  return reviewed(playbook).filter(({ inForce, fallsDue }) => inForce && fallsDue);
}

/** Whether readers rely on a page: it is no draft, and not retired. */
export function isInForce({ data: { status } }: { data: Pick<Page['data'], 'status'> }): boolean {
  return status === 'active' || status === 'unverified';
}

function reviewedPage(page: Page): Reviewed[] {
  const [newest, ...older] = page.data.reviews;
  if (!newest) return [];
  const { risk, hash, owner } = page;
  return [
    {
      on: page,
      members: [page],
      reviews: [newest, ...older],
      risk,
      hash,
      name: `"${page.data.title}"`,
      owner,
      inForce: isInForce(page),
      fallsDue: fallsDue(page),
    },
  ];
}

function reviewedSet(folder: PlaybookFolder, members: readonly Page[]): Reviewed {
  return {
    on: folder,
    members,
    // Only folders with reviews cover pages.
    reviews: folder.data.reviews as [Review, ...Review[]],
    risk: risk.options.find((candidate) => members.some((page) => page.risk === candidate)) ?? 'standard',
    hash: folder.hash,
    name: `the pages in "${folder.path}"`,
    owner: folder.data.owner ?? members[0]?.owner,
    inForce: members.some(isInForce),
    fallsDue: members.some(fallsDue),
  };
}

/** Whether a review of a page can be late. Praise and lessons are of their day. */
export function fallsDue(page: Pick<Page, 'kind' | 'data'>): boolean {
  return page.kind !== 'story' || (page.data as DataOf<'story'>).tells === 'benchmark';
}
