import { isFolder, linkOf, parentOf, type Row } from '../side-bar/rows.ts';
import { copyOf, leadsHere } from '../side-bar/whole-tree.ts';
import { element, iconOf } from '../element.ts';

/** A row of the tree on a phone: a page is a link, a folder a button that leads one level down. */
export function sheetRow(row: Row): Row {
  const copy = copyOf(row);
  const link = linkOf(copy);
  if (leadsHere(row)) link.ariaCurrent = 'page';
  if (!isFolder(row)) return copy;
  const path = row.dataset['path']!;
  const button = element('button', { type: 'button', 'data-path': path }, ...link.childNodes, iconOf('chevron'));
  return element('li', {}, button);
}

/** Says in a copy of a row where the row lies. */
export function sayPlace(copy: Row, row: Row): void {
  const folder = parentOf(row);
  if (folder) copy.querySelector('span')!.append(element('small', {}, linkOf(folder).textContent.trim()));
}

/** Rows as a list. */
export function sheetList(rows: readonly Row[]): HTMLElement {
  return element('ul', { role: 'list' }, ...rows);
}
