import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { folderAddress, folderTitle, toLink, type LinkView, type Site } from './site.ts';

/** The tree of contents as a page shows it: every kind, and what lies in the folders that are open. */
export interface Branch {
  kinds: TreeFolder[];
}

/** A folder as the tree shows it. One that is closed holds nothing. */
export interface TreeFolder {
  /** `procedures/delivery` */
  path: string;
  title: string;
  href: string;
  isOpen: boolean;
  folders: TreeFolder[];
  pages: TreeRow[];
  /** How many rows lie in here, where some of them are left out. */
  total?: number;
}

/** A page as the tree shows it. */
export type TreeRow = Pick<LinkView, 'title' | 'href' | 'lang' | 'trust'>;

/** What a reader has open: a page, a folder, or nothing of the tree. */
interface Opening {
  site: Site;
  lang: Lang;
  path: string;
  page?: Entry;
  /** Every folder is open, and nothing is left out. */
  isWhole?: true;
}

/** A page shows this many neighbours, so that it stays as small in a large playbook as in a small one. */
const mostNeighbours = 24;

/** The branch of a page. Without a page, that of a folder (`procedures/delivery`), or of nothing. */
export function branchOf(site: Site, open: Entry | string | undefined, lang: Lang): Branch {
  return treeOf(
    typeof open === 'object'
      ? { site, lang, path: [open.folder, ...open.branch].join('/'), page: open }
      : { site, lang, path: open ?? '' },
  );
}

/** The whole tree with all its pages. */
export function wholeTree(site: Site, lang: Lang): Branch {
  return treeOf({ site, lang, path: '', isWhole: true });
}

function treeOf(opening: Opening): Branch {
  return { kinds: opening.site.kinds.map((kind) => folderOf(kind, opening)) };
}

function folderOf(path: string, opening: Opening): TreeFolder {
  const { site, lang, path: openPath, page, isWhole } = opening;
  const isOpen = isWhole ?? isWithin(openPath, path);
  const allFolders = isOpen ? (site.foldersIn.get(path) ?? []) : [];
  const allPages = isOpen ? (site.byFolder.get(path) ?? []) : [];
  const openFolder = allFolders.findIndex((folder) => isWithin(openPath, folder));
  const folders = isWhole ? allFolders : around(allFolders, openFolder);
  const pages = isWhole ? allPages : around(allPages, page ? allPages.indexOf(page) : 0);
  const total = allFolders.length + allPages.length;
  return {
    path,
    title: folderTitle(site, path, lang),
    href: folderAddress(site, path, lang),
    isOpen,
    folders: folders.map((folder) => folderOf(folder, opening)),
    pages: pages.map((entry) => toRow(toLink(site, entry, lang))),
    ...(folders.length + pages.length < total ? { total } : {}),
  };
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The entry at a place with its neighbours, when a list is too long to be shown whole. */
function around<Item>(items: readonly Item[], at: number): readonly Item[] {
  const start = Math.max(0, Math.min(at - mostNeighbours / 2, items.length - mostNeighbours));
  return items.length <= mostNeighbours ? items : items.slice(start, start + mostNeighbours);
}

function toRow({ title, href, lang, trust }: LinkView): TreeRow {
  return { title, href, trust, ...(lang === undefined ? {} : { lang }) };
}
