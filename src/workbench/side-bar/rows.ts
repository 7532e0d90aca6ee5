/** A row of the tree is a list item: a link, for a folder with a button before it and, once it was open, a list below it. */
export type Row = HTMLElement;

/** The link of a row: what is read, focused and followed. */
export function linkOf(row: Row): HTMLAnchorElement {
  return row.querySelector<HTMLAnchorElement>(':scope > a')!;
}

/** The rows of a folder, if they have been there yet. */
export function listOf(row: Row): HTMLElement | null {
  return row.querySelector<HTMLElement>(':scope > ul');
}

export function isFolder(row: Row): boolean {
  return row.dataset['path'] !== undefined;
}

export function isOpen(row: Row): boolean {
  return listOf(row)?.hidden === false;
}

/** The row that a place in the tree belongs to. */
export function rowOf(place: Element): Row | null {
  return place.closest<Row>('li');
}

/** The folder that a row lies in. */
export function parentOf(row: Row): Row | null {
  return row.parentElement?.closest<Row>('li') ?? null;
}

/** The links of all rows that can be seen, from top to bottom. */
export function shownLinks(list: HTMLElement): HTMLAnchorElement[] {
  return ([...list.children] as Row[]).flatMap((row) => {
    const inner = listOf(row);
    return [linkOf(row), ...(inner?.hidden === false ? shownLinks(inner) : [])];
  });
}
