import { editionHere } from '../address-here.ts';
import { recall, remember } from '../store.ts';
import { giveRoles } from './tree-roles.ts';

/** The tree as the reader left it in this browser tab. */
interface KeptTree {
  /** The edition and language it is of; another one may hold other pages. */
  of: string;
  html: string;
  scroll: number;
}

const name = 'explorer';

/** A tree that is larger than this is not kept: the browser has little room, and reading it back would take long. */
const most = 200_000;

/** Keeps the rows that can be seen. */
export function keepTree(tree: HTMLElement, scroll: number): void {
  const copy = tree.cloneNode(true) as HTMLElement;
  for (const closed of copy.querySelectorAll('ul[hidden], [data-failure]')) closed.remove();
  // The list that the rows are put back into is no tree before the reader moves.
  giveRoles(copy, false);
  const html = copy.innerHTML;
  remember(name, html.length > most ? undefined : ({ of: editionHere(), html, scroll } satisfies KeptTree), 'session');
}

/** The tree that was kept, if it is of this edition and language. */
export function keptTree(): KeptTree | undefined {
  const kept = recall<KeptTree>(name, 'session');
  return kept?.of === editionHere() ? kept : undefined;
}
