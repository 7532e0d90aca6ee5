import { kindFolders, type KindFolder } from '../../../src/model/kinds.ts';
import type { Level } from '../../../src/model/fields.ts';
import type { Page } from '../../../src/model/page.ts';

/** Which pages a book is to hold. What is left out does not limit it. */
export interface BookChoice {
  kinds: readonly KindFolder[];
  levels: readonly Level[];
  owners: readonly string[];
  ids: readonly string[];
}

/** The pages of a book, by kind, then folder, then title. Drafts and retired pages are in no book: nobody may work by them. */
export function choosePages(pages: readonly Page[], { kinds, levels, owners, ids }: BookChoice): Page[] {
  const fits = <Value>(chosen: readonly Value[], value: Value | undefined) =>
    chosen.length === 0 || (value !== undefined && chosen.includes(value));
  return pages
    .filter(({ data: { status } }) => status === 'active' || status === 'unverified')
    .filter((page) => fits(kinds, page.folder) && fits(owners, page.owner) && fits(ids, page.id))
    .filter((page) => levels.length === 0 || page.data.levels.some((level) => levels.includes(level)))
    .sort(
      (a, b) =>
        kindFolders.indexOf(a.folder) - kindFolders.indexOf(b.folder) ||
        a.branch.join('/').localeCompare(b.branch.join('/')) ||
        a.data.title.localeCompare(b.data.title),
    );
}
