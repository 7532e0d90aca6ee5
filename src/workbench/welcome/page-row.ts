import { trustState, type TrustState } from '../../model/trust.ts';
import type { KnownPage } from '../known-pages.ts';
import { today } from '../trust/today.ts';

/** What rows are made with: the words and icons that the page carries. */
export interface RowTexts {
  /** By the folder of a kind: what one of it is called, and its icon. */
  kinds: Record<string, readonly [one: string, icon: string]>;
  trust: Record<TrustState, string>;
  /** `{done} of {all}` */
  count: string;
}

/** A line about a page: its kind, its title as a link, and what a reader may believe of it. */
export function pageRow(template: HTMLTemplateElement, page: KnownPage, texts: RowTexts): HTMLElement {
  const row = document.importNode(template.content, true).firstElementChild as HTMLElement;
  const [kind, icon] = texts.kinds[page.folder] ?? [];
  row.dataset['page'] = page.id;

  const link = row.querySelector('a');
  link?.setAttribute('href', page.href);
  link?.append(page.title);
  if (link && page.lang !== document.documentElement.lang) link.lang = page.lang;
  write(row, 'kind', kind ?? '');
  if (icon) point(row.querySelector('use'), icon);
  showTrust(row.querySelector('wb-trust'), page, texts);
  for (const button of row.querySelectorAll('button')) button.title = button.title.replace('%', page.title);
  for (const button of row.querySelectorAll('button')) button.setAttribute('aria-label', button.title);
  return row;
}

/** The badge as it will stand there, so that nothing moves when its element wakes up. */
function showTrust(badge: HTMLElement | null, { trust }: KnownPage, texts: RowTexts): void {
  if (!badge) return;
  const state = trustState(trust, today());
  badge.dataset['status'] = trust.status;
  if (trust.next !== undefined) badge.dataset['next'] = trust.next;
  if (trust.edited) badge.dataset['edited'] = '';
  badge.dataset['state'] = state;
  write(badge, 'word', texts.trust[state]);
  point(badge.querySelector('use'), state);
}

/** Writes words into the place of a row that is kept for them. */
export function write(row: HTMLElement, place: string, words: string): void {
  const element = row.querySelector(`[data-${place}]`);
  if (element) element.textContent = words;
}

function point(use: SVGUseElement | null, icon: string): void {
  use?.setAttribute('href', `${use.getAttribute('href')?.split('#')[0] ?? ''}#${icon}`);
}
