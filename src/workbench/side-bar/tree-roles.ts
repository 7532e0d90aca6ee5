import { isFolder, isOpen, linkOf, listOf, type Row } from './rows.ts';

let lists = 0;

/**
 * Says what the rows are. As a tree: one stop, the links are its items and own the lists below them, as the ARIA authoring
 * practices have it. As a list, which touch needs: plain links, each folder with a button that opens it.
 */
export function giveRoles(list: HTMLElement, isTree: boolean, level = 1): void {
  set(list, {
    role: isTree ? (level === 1 ? 'tree' : 'group') : 'list',
    id: level === 1 ? undefined : `rows-${lists++}`,
  });
  const rows = [...list.children] as Row[];
  for (const [index, row] of rows.entries()) {
    const inner = listOf(row);
    if (inner) giveRoles(inner, isTree, level + 1);
    set(row, { role: isTree ? 'none' : undefined });
    if (isTree) asItem(row, { level, posinset: index + 1, setsize: rows.length });
    else asLink(row);
  }
}

function asItem(row: Row, place: { level: number; posinset: number; setsize: number }): void {
  const link = linkOf(row);
  set(link, {
    role: 'treeitem',
    tabindex: link.tabIndex === 0 && link.role === 'treeitem' ? 0 : -1,
    'aria-level': place.level,
    'aria-posinset': place.posinset,
    'aria-setsize': place.setsize,
    'aria-expanded': isFolder(row) ? isOpen(row) : undefined,
    'aria-owns': isOpen(row) ? listOf(row)!.id : undefined,
  });
  const button = row.querySelector('button');
  if (button) set(button, { tabindex: -1, 'aria-hidden': true, 'aria-label': undefined, 'aria-expanded': undefined });
}

function asLink(row: Row): void {
  const link = linkOf(row);
  for (const name of ['role', 'tabindex', 'aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded', 'aria-owns'])
    link.removeAttribute(name);
  const button = row.querySelector('button');
  if (button && isFolder(row))
    set(button, {
      tabindex: undefined,
      'aria-hidden': undefined,
      'aria-label': link.textContent.trim(),
      'aria-expanded': isOpen(row),
    });
}

function set(element: Element, attributes: Record<string, string | number | boolean | undefined>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}
