import { sayAloud } from '../../components/say-aloud.ts';
import { element, linkTo } from '../element.ts';
import { linkOf, listOf, type Row } from './rows.ts';
import { rowsIn } from './whole-tree.ts';

/** What a row says where the tree does not arrive. */
interface Words {
  failed?: string;
  retry?: string;
}

/**
 * Puts all rows of a folder below it; folders among them that are open stay so. Where the rows do not arrive, one stands
 * there that says so, and tries again when it is followed.
 */
export async function fetchRows(row: Row, words: Words): Promise<void> {
  const list = await rowsIn(row.dataset['path']!).catch(() => failure(row, words));
  const old = listOf(row);
  const at = old ? [...old.children].findIndex((child) => child.contains(document.activeElement)) : -1;
  for (const open of old?.querySelectorAll<Row>(':scope > li:has(> ul)') ?? [])
    list?.querySelector(`[data-path="${CSS.escape(open.dataset['path']!)}"]`)?.replaceWith(open);
  old?.remove();
  if (list) row.append(list);
  if (at >= 0) linkOf((list?.children[at] ?? row) as Row).focus();
}

function failure(row: Row, { failed = '', retry = '' }: Words): HTMLElement {
  const words = `${failed} ${retry}`;
  sayAloud(words);
  const link = linkTo(linkOf(row).href, element('span', {}, words));
  return element('ul', { 'data-failure': '' }, element('li', {}, link));
}
