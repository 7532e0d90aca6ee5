import type { Branch, TreeFolder, TreeRow } from './explorer-tree.ts';

/** A step on the way from the contents to a page. */
export interface Crumb {
  title: string;
  href: string;
  lang?: string | undefined;
  /** What stands beside it in the tree, itself included. Some may be left out; then `isCut`. */
  beside: readonly Beside[];
  isCut?: boolean;
  /** Of a page of the playbook. */
  trust?: TreeRow['trust'] | undefined;
}

type Beside = Pick<TreeRow, 'title' | 'href' | 'lang'> & Partial<Pick<TreeRow, 'trust'>>;

/** The way from a root through the open folders to the page, or to the folder, that is shown. */
export function trailOf({ kinds }: Branch, root: Omit<Crumb, 'beside'>, here: Omit<Crumb, 'beside'>): Crumb[] {
  const folders: Crumb[] = [];
  let inside: TreeFolder | undefined;
  for (let beside = kinds; ; beside = inside.folders) {
    const open = beside.find(({ isOpen }) => isOpen);
    if (!open) break;
    folders.push({ ...step(open), beside: beside.map(step), isCut: inside?.total !== undefined });
    inside = open;
  }
  const above = [{ ...root, beside: [] }, ...folders];
  if (above.some(({ href }) => href === here.href)) return above;
  const pages = inside?.pages.map(step) ?? [];
  return [...above, { ...here, beside: pages, isCut: inside?.total !== undefined }];
}

function step({ title, href, lang, trust }: Beside): Beside {
  return { title, href, ...(lang === undefined ? {} : { lang }), ...(trust === undefined ? {} : { trust }) };
}
