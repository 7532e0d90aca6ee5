import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
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
      folders: kind === openKind ? foldersBelow(site, kind).map((path) => folderOf(path, opening)) : [],
    })),
  };
}

/** The folders of a kind, in the order of their settings. */
function foldersBelow(site: Site, kind: string): string[] {
  return [...site.byFolder.keys()].filter((path) => path.startsWith(`${kind}/`));
}

function folderOf(path: string, { site, lang, path: openPath, page }: Opening): Folder {
  const entries = openPath === path ? neighbours(site.byFolder.get(path) ?? [], page) : [];
  return {
    path,
    title: folderTitle(site, path, lang),
    href: folderAddress(site, path, lang),
    pages: entries.map((entry) => toLink(site, entry, lang)),
    isOpen: openPath === path || openPath.startsWith(`${path}/`),
  };
}

function neighbours(entries: readonly Entry[], current: Entry | undefined): readonly Entry[] {
  if (entries.length <= mostNeighbours) return entries;
  const at = current ? entries.indexOf(current) : 0;
  const start = Math.max(0, Math.min(at - mostNeighbours / 2, entries.length - mostNeighbours));
  return entries.slice(start, start + mostNeighbours);
}
