import { isFolder, isOpen, linkOf, listOf, parentOf, rowOf, shownLinks, type Row } from './rows.ts';

/** What the keys of a tree ask for, besides another row. */
export interface TreeMoves {
  open(rows: readonly Row[]): void;
  close(row: Row): void;
  /** Opens the page of a link and comes back to it in the tree. */
  visit(link: HTMLAnchorElement): void;
}

/** After this pause typing begins anew, in milliseconds. */
const pause = 600;

let typed = '';
let lastPress = 0;

/** Does what a key means at the row that has the focus, as the ARIA authoring practices have it for a tree. */
export function pressInTree({ key, timeStamp }: KeyboardEvent, moves: TreeMoves): void {
  const link = document.activeElement as HTMLAnchorElement;
  if (link.role !== 'treeitem') return;
  const row = rowOf(link)!;
  const links = shownLinks(link.closest<HTMLElement>('[role=tree]')!);
  const at = links.indexOf(link);
  if (key === 'ArrowDown') links[at + 1]?.focus();
  else if (key === 'ArrowUp') links[at - 1]?.focus();
  else if (key === 'Home') links[0]?.focus();
  else if (key === 'End') links.at(-1)?.focus();
  else if (key === 'ArrowRight') goIn(row, moves);
  else if (key === 'ArrowLeft') goOut(row, moves);
  else if (key === ' ') moves.visit(link);
  else if (key === '*') moves.open(([...row.parentElement!.children] as Row[]).filter(isFolder));
  else named(key, timeStamp, [...links.slice(at), ...links.slice(0, at)])?.focus();
}

function goIn(row: Row, moves: TreeMoves): void {
  if (!isFolder(row)) return;
  const first = listOf(row)?.firstElementChild as Row | null | undefined;
  if (!isOpen(row)) moves.open([row]);
  else if (first) linkOf(first).focus();
}

function goOut(row: Row, moves: TreeMoves): void {
  const parent = parentOf(row);
  if (isOpen(row)) moves.close(row);
  else if (parent) linkOf(parent).focus();
}

/** The next row that begins with what is being typed; the same letter again and again goes through all that do. */
function named(key: string, now: number, links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  typed = now - lastPress > pause || typed === key ? key : typed + key;
  lastPress = now;
  const order = typed.length === 1 ? [...links.slice(1), ...links.slice(0, 1)] : links;
  const same = new Intl.Collator(document.documentElement.lang, { sensitivity: 'base' });
  const text = (link: HTMLAnchorElement) => link.querySelector('span')!.textContent;
  return order.find((link) => same.compare(text(link).slice(0, typed.length), typed) === 0);
}
