import type { TrustState } from '../../model/trust.ts';
import { element, iconOf } from '../element.ts';
import type { Range } from '../ranking/match.ts';

/** A line of the list. It leads somewhere, or does something. */
export interface Row {
  /** What the caller knows it by. */
  id?: string;
  title: string;
  /** The letters of the title that answer the query. */
  ranges?: readonly Range[];
  /** The language of the title, where it is not the reader's. */
  lang?: string;
  icon?: string;
  /** What else there is to know of it; the parts are set apart. */
  details?: readonly string[];
  /** A word at the end of the line. */
  aside?: string;
  trust?: { state: TrustState; word: string };
  keys?: string;
  /** Stands at the first row of those that belong together. */
  group?: string;
  isCurrent?: boolean;
  /** Where it leads. */
  href?: string;
  /** The address that can be opened beside this page. */
  side?: string;
  /** What it does once the palette has closed. */
  run?: () => void;
  /** What it puts into the field instead of closing the palette. */
  fill?: string;
  /** The part of this page that it is about, shown while the reader passes it. */
  target?: HTMLElement;
}

/** Rows that belong together, under a word for all of them. */
export function grouped(rows: readonly Row[], group: string): Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, group } : row));
}

/** A row as the list shows it. A place is a link, so that it can be copied and opened in another tab. */
export function drawRow(row: Row, id: string): HTMLElement {
  const { href, title, ranges = [], lang, icon = 'chevron', details = [], group } = row;
  const attributes = { id, role: 'option', 'aria-selected': 'false', ...(group !== undefined && { 'data-group': '' }) };
  const option =
    href === undefined ? element('div', attributes) : element('a', { ...attributes, href, tabindex: '-1' });
  option.append(iconOf(icon), marked(title, ranges, lang), drawEnd(row));
  if (details.length > 0) option.append(element('span', { class: 'details' }, details.join(' · ')));
  return option;
}

function drawEnd({ aside, trust, keys, group, isCurrent }: Row): HTMLElement {
  const end = element('span', { class: 'end' });
  if (isCurrent) end.append(iconOf('check'));
  if (group !== undefined) end.append(element('span', { class: 'group' }, group));
  if (aside !== undefined) end.append(element('span', { class: 'aside' }, aside));
  if (keys !== undefined) end.append(element('kbd', {}, keys));
  if (trust)
    end.append(element('span', { class: 'trust', 'data-state': trust.state }, iconOf(trust.state), trust.word));
  return end;
}

function marked(title: string, ranges: readonly Range[], lang: string | undefined): HTMLElement {
  const words = element('span', { class: 'title', ...(lang !== undefined && { lang }) });
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at) continue;
    words.append(title.slice(at, start), element('b', {}, title.slice(start, end)));
    at = end;
  }
  words.append(title.slice(at));
  return words;
}
