import { addressHere } from '../address-here.ts';
import { element } from '../element.ts';
import { fetchOrThrow } from '../fetch-or-throw.ts';
import { onceByKey } from '../once-by-key.ts';
import { linkOf, listOf, type Row } from './rows.ts';

/** Of a longer list, the browser draws only the rows that are in view. */
const longList = 300;

/** The whole tree as one list that stands nowhere: fetched once a page. Rejects when it does not arrive; the next call tries again. */
export const wholeTree: () => Promise<HTMLElement> = onceByKey(async () => {
  const template = element('template');
  template.innerHTML = await (await fetchOrThrow(addressHere('/workbench/tree/'))).text();
  return template.content.querySelector('ul')!;
});

/** The rows of a folder, its own folders closed. Undefined for a folder that does not exist. */
export async function rowsIn(path: string): Promise<HTMLElement | undefined> {
  const folder = (await wholeTree()).querySelector<Row>(`[data-path="${CSS.escape(path)}"]`);
  const list = folder && listOf(folder);
  if (!list) return undefined;
  const copy = list.cloneNode() as HTMLElement;
  copy.append(...([...list.children] as Row[]).map(copyOf));
  copy.toggleAttribute('data-long', copy.children.length > longList);
  markHere(copy);
  return copy;
}

/** A row without the rows below it. */
export function copyOf(row: Row): Row {
  const copy = row.cloneNode() as Row;
  copy.append(...[...row.children].filter((child) => child.tagName !== 'UL').map((child) => child.cloneNode(true)));
  return copy;
}

/** Says which of the rows leads to the page that is open. */
export function markHere(list: HTMLElement): void {
  for (const row of list.querySelectorAll<Row>('li')) if (leadsHere(row)) linkOf(row).ariaCurrent = 'page';
}

/** Whether a row leads to the page that is open. Outside the document a link knows no more than what is written in it. */
export function leadsHere(row: Row): boolean {
  return linkOf(row).getAttribute('href') === location.pathname;
}
