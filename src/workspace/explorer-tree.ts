import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { folderAddress, folderTitle, toLink, type LinkView, type Site } from './site.ts';

/** The part of the tree that one page shows: every kind, the folders of its own kind, and its neighbours. */
export interface Branch {
  kinds: (Folder & { folders: Folder[] })[];
}

interface Folder {
  path: string;
  /** How many folders of its kind it lies in: 0 for the first ones. */
  depth: number;
  title: string;
  href: string;
  /** The pages beside the open one: only for the folder it lies in. */
  pages: TreeRow[];
  /** The open page, or a page below it, lies in here. */
  isOpen: boolean;
}

/** A page as the tree shows it. */
export type TreeRow = Pick<LinkView, 'title' | 'href' | 'lang'>;

/** What a reader has open: a page, a folder, or nothing of the tree. */
interface Opening {
  site: Site;
  lang: Lang;
  path: string;
  page?: Entry;
}

/** A page shows this many neighbours, so that it stays as small in a large playbook as in a small one. */
const mostNeighbours = 24;

/** The branch of a page. Without a page, that of a folder (`procedures/delivery`), or of nothing. */
export function branchOf(site: Site, open: Entry | string | undefined, lang: Lang): Branch {
  const opening: Opening =
    typeof open === 'object'
      ? { site, lang, path: [open.folder, ...open.branch].join('/'), page: open }
      : { site, lang, path: open ?? '' };
  const [openKind] = opening.path.split('/');
  return {
    kinds: site.kinds.map((kind) => ({
      ...folderOf(kind, opening),
      folders: kind === openKind ? foldersBelow(site, kind, opening.path).map((path) => folderOf(path, opening)) : [],
    })),
  };
}

/** The folders directly in the folders that are open, each after the one it lies in; a crowded folder shows some. */
function foldersBelow(site: Site, parent: string, openPath: string): string[] {
  const here = site.foldersIn.get(parent) ?? [];
  const open = here.findIndex((path) => isWithin(openPath, path));
  return around(here, open).flatMap((path) => [
    path,
    ...(isWithin(openPath, path) ? foldersBelow(site, path, openPath) : []),
  ]);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function folderOf(path: string, { site, lang, path: openPath, page }: Opening): Folder {
  const inside = openPath === path ? (site.byFolder.get(path) ?? []) : [];
  const entries = around(inside, page ? inside.indexOf(page) : 0);
  return {
    path,
    depth: Math.max(0, path.split('/').length - 2),
    title: folderTitle(site, path, lang),
    href: folderAddress(site, path, lang),
    pages: entries.map((entry) => toRow(toLink(site, entry, lang))),
    isOpen: isWithin(openPath, path),
  };
}

/** The entry at a place with its neighbours, when a list is too long to be shown whole. */
function around<Item>(items: readonly Item[], at: number): readonly Item[] {
  const start = Math.max(0, Math.min(at - mostNeighbours / 2, items.length - mostNeighbours));
  return items.length <= mostNeighbours ? items : items.slice(start, start + mostNeighbours);
}

function toRow({ title, href, lang }: LinkView): TreeRow {
  return { title, href, ...(lang === undefined ? {} : { lang }) };
}
