import type { Explorer, ExplorerCommand } from './explorer.ts';
import { reveal } from './reveal.ts';
import { isOpen, listOf, parentOf, rowOf, type Row } from './rows.ts';
import { showBeside } from './side-view.ts';

/** Does what a command says about the tree of contents. */
export function run(explorer: Explorer, command: ExplorerCommand): void {
  if (command === 'explorer.collapseAll') return collapseAll(explorer);
  showBeside('contents');
  if (command === 'explorer.filter') explorer.filterField.focus();
  else revealPage(explorer);
}

function collapseAll(explorer: Explorer): void {
  for (const row of explorer.tree.querySelectorAll<Row>('li')) if (isOpen(row)) listOf(row)!.hidden = true;
  explorer.giveRoles();
  explorer.scroller.scrollTop = 0;
}

function revealPage(explorer: Explorer): void {
  explorer.filterField.value = '';
  explorer.showInstead(undefined);
  const link = explorer.ownTree.querySelector<HTMLAnchorElement>('[aria-current]');
  for (let row = link && parentOf(rowOf(link)!); row; row = parentOf(row)) listOf(row)!.hidden = false;
  explorer.giveRoles();
  if (!link) return;
  reveal(explorer.scroller, link);
  link.focus({ preventScroll: true });
}
