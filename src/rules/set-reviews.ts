import { oncePer } from '../base/once-per.ts';
import type { Review } from '../model/fields.ts';
import type { Page, PlaybookFolder } from '../model/page.ts';

/** Kinds whose pages may be reviewed as a set, by one review in the `_folder.yaml` above them. */
export const inSets: ReadonlySet<string> = new Set(['term', 'phrase', 'story']);

/** The nearest folder above a page that reviews its pages as a set, with the hash of that set. */
export function setReviews(
  page: Page,
  folders: readonly PlaybookFolder[],
): { reviews: Review[]; hash: string; folder: PlaybookFolder } | undefined {
  if (!inSets.has(page.kind)) return undefined;
  const parts = [page.folder, ...page.branch];
  for (let length = parts.length; length > 0; length -= 1) {
    const folder = byPath(folders).get(parts.slice(0, length).join('/'));
    if (folder && folder.data.reviews.length > 0) return { reviews: folder.data.reviews, hash: folder.hash, folder };
  }
  return undefined;
}

const byPath = oncePer((folders: readonly PlaybookFolder[]) => new Map(folders.map((folder) => [folder.path, folder])));
