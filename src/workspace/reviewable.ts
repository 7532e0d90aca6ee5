import type { EarlierFinding } from '../model/review.ts';
import type { ReviewPlace } from '../model/review-block.ts';
import { risk, type Review, type Risk } from '../model/fields.ts';
import type { Entry } from '../playbook/entry.ts';
import { reviewPlace } from '../playbook/review-place.ts';
import { sourceOf } from '../playbook/source-of.ts';
import { setHash } from '../playbook/substance.ts';
import { inSets } from '../rules/set-reviews.ts';
import { folderOf } from './answer-rows.ts';
import { folderAddress, type Site } from './site.ts';

/** What somebody needs who records a review of something. */
export interface Reviewable {
  owner: string | undefined;
  /** Decides how it has to be checked, and how soon again. */
  risk: Risk;
  /** The hash of the text that is published. */
  hash: string;
  /** The file that holds the reviews, and where the newest one goes. */
  file: string;
  place: ReviewPlace;
  /** What has been found before, newest first. */
  earlier: EarlierFinding[];
}

/** The pages directly in a folder, by id, and the set they are reviewed as: `/workbench/reviews/glossary.json`. */
export interface FolderReviews {
  pages: Record<string, Reviewable>;
  set?: ReviewableSet;
}

/** Pages that one review vouches for. */
export interface ReviewableSet extends Reviewable {
  /** The address of their folder in the default language. */
  href: string;
  /** How many pages have no reviews of their own. */
  count: number;
}

/** The folders that hold pages: `procedures/delivery`. */
export function foldersWithPages({ entries }: Site): string[] {
  return [...new Set(entries.map(folderOf))];
}

/** What can be reviewed in a folder. */
export function folderReviews(site: Site, path: string): FolderReviews {
  const entries = site.entries.filter((entry) => folderOf(entry) === path);
  const pages = Object.fromEntries(
    entries.map(({ id, owner, risk, hash, source: { file }, data }) => [
      id,
      { owner, risk, hash, ...inFile(file, data.reviews) },
    ]),
  );
  const set = entries.some(({ kind }) => inSets.has(kind)) ? setAbove(site, path) : undefined;
  return { pages, ...(set ? { set } : {}) };
}

/** The nearest folder that reviews its pages as a set. */
function setAbove(site: Site, path: string): ReviewableSet | undefined {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const above = parts.slice(0, length).join('/');
    const folder = site.settings.folders.find((candidate) => candidate.path === above);
    if (!folder?.file || folder.data.reviews.length === 0) continue;
    const members = site.entries.filter((entry) => isIn(entry, above));
    const covered = members.filter(({ data }) => data.reviews.length === 0);
    return {
      owner: folder.data.owner ?? covered[0]?.owner,
      risk: risk.options.find((candidate) => covered.some((member) => member.risk === candidate)) ?? 'standard',
      hash: setHash(members.map(({ hash, data }) => ({ hash, isDraft: data.status === 'draft' }))),
      ...inFile(folder.file, folder.data.reviews),
      href: folderAddress(site, above, site.defaultLang),
      count: covered.length,
    };
  }
  return undefined;
}

function isIn(entry: Entry, path: string): boolean {
  return `${folderOf(entry)}/`.startsWith(`${path}/`);
}

function inFile(file: string, reviews: readonly Review[]): Pick<Reviewable, 'file' | 'place' | 'earlier'> {
  const place = reviewPlace(sourceOf(file) ?? '');
  return { file, place, earlier: reviews.map(({ on, found }) => ({ on, found })) };
}
