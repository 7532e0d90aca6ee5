import type { ChangedFile } from '../../../src/model/change.ts';
import type { Page, Playbook } from '../../../src/model/page.ts';

/** A page in two editions, or in one of them. */
export interface PagePair {
  before?: Page;
  after?: Page;
  /** The file is still there, or was there already, and cannot be read as a page in the other edition. */
  unreadable?: 'before' | 'after';
}

/**
 * Finds each page of one edition in the other: by its id, whatever its folder; one with another id by what git or its text
 * says. Sorted as the pages of `after` are, those that are gone at the end.
 */
export function pairPages(before: Playbook, after: Playbook, files: ReadonlyMap<string, ChangedFile>): PagePair[] {
  const left = new Set(before.pages);
  const take = (page: Page | undefined): Page | undefined => (page && left.delete(page) ? page : undefined);
  const byId = Map.groupBy(before.pages, ({ id }) => id);
  const pairs = after.pages.map((page): PagePair => {
    const named = byId.get(page.id) ?? [];
    const old =
      take(named.find(({ file }) => file === page.file)) ?? take(named.find((candidate) => left.has(candidate)));
    return old ? { before: old, after: page } : { after: page };
  });
  for (const pair of pairs) {
    if (pair.before || before.unreadable.has(pair.after!.id)) continue;
    const old = take(renamedFrom([...left], pair.after!, files));
    if (old) pair.before = old;
  }
  const gone = [...left].map((page): PagePair => ({ before: page }));
  return [...pairs, ...gone].map((pair) => withReason(pair, before, after, files));
}

function renamedFrom(left: readonly Page[], page: Page, files: ReadonlyMap<string, ChangedFile>): Page | undefined {
  const from = files.get(page.file)?.from ?? page.file;
  const sameFile = left.find(({ file, folder }) => file === from && folder === page.folder);
  return sameFile ?? left.find((old) => isSameText(old, page));
}

/** Title and text are the same. A text alone may be of two pages, since an empty one is. */
function isSameText(one: Page, other: Page): boolean {
  return one.folder === other.folder && one.hash === other.hash && one.data.title === other.data.title;
}

function withReason(
  pair: PagePair,
  before: Playbook,
  after: Playbook,
  files: ReadonlyMap<string, ChangedFile>,
): PagePair {
  if (pair.before && !pair.after && isUnreadable(pair.before, after, files)) return { ...pair, unreadable: 'after' };
  if (pair.after && !pair.before && isUnreadable(pair.after, before, files)) return { ...pair, unreadable: 'before' };
  return pair;
}

/** A page whose id somebody claims whom nobody can read, or whose file has changed into something that is no page. */
function isUnreadable({ id, file }: Page, other: Playbook, files: ReadonlyMap<string, ChangedFile>): boolean {
  if (other.unreadable.has(id)) return true;
  return files.get(file)?.status === 'changed' && !other.pages.some((page) => page.file === file);
}
