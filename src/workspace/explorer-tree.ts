import { kindFolders } from '../model/kinds.ts';
import type { Entry } from '../playbook/entry.ts';
import type { Lang } from '../model/localized.ts';
import { folderAddress, folderTitle, toLink, type LinkView, type Site } from './site.ts';

/** The part of the tree that one page shows: every kind, the folders of its own kind, and its neighbours. */
export interface Branch {
  kinds: (Folder & { folders: Folder[] })[];
}

interface Folder {
  path: string;
  title: string;
  href: string;
  /** The pages beside the open one: only for the folder it lies in. */
  pages: LinkView[];
  /** The open page, or a page below it, lies in here. */
  isOpen: boolean;
}

/** A page shows this many neighbours, so that it stays as small in a large playbook as in a small one. */
const mostNeighbours = 24;

/** The branch of a page. Without a page, that of a folder (`procedures/delivery`), or of nothing. */
export function branchOf(site: Site, open: Entry | string | undefined, lang: Lang): Branch {
  const path = typeof open === 'object' ? [open.folder, ...open.branch].join('/') : (open ?? '');
  const current = typeof open === 'object' ? open : undefined;
  return {
    kinds: kindFolders
      .filter((kind) => site.entries.some((entry) => entry.folder === kind))
      .map((kind) => ({
        ...folderOf(site, kind, path, current, lang),
        folders: path.split('/')[0] === kind ? foldersBelow(site, kind).map((folder) => folderOf(site, folder, path, current, lang)) : [],
      })),
  };
}

/** The folders of a kind, in the order of their settings. */
export function foldersBelow(site: Site, kind: string): string[] {
  return [...site.byFolder.keys()].filter((path) => path.startsWith(`${kind}/`));
}

function folderOf(site: Site, path: string, openPath: string, current: Entry | undefined, lang: Lang): Folder {
  const isOpen = openPath === path || openPath.startsWith(`${path}/`);
  const entries = site.byFolder.get(path) ?? [];
  return {
    path,
    title: folderTitle(site, path, lang),
    href: folderAddress(site, path, lang),
    pages: openPath === path ? neighbours(entries, current).map((entry) => toLink(site, entry, lang)) : [],
    isOpen,
  };
}

function neighbours(entries: readonly Entry[], current: Entry | undefined): readonly Entry[] {
  if (entries.length <= mostNeighbours) return entries;
  const at = current ? entries.indexOf(current) : 0;
  const start = Math.max(0, Math.min(at - mostNeighbours / 2, entries.length - mostNeighbours));
  return entries.slice(start, start + mostNeighbours);
}
