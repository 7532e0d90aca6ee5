import { baseHere } from '../address-here.ts';
import type { TrustState } from '../../model/trust.ts';
import type { Range } from '../ranking/text-finder.ts';

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
  const { href, title, ranges = [], lang, icon, details = [], group } = row;
  const option = href === undefined ? document.createElement('div') : link(href);
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  option.toggleAttribute('data-group', group !== undefined);
  option.append(drawIcon(icon ?? 'chevron'), marked(title, ranges, lang), drawEnd(row));
  if (details.length > 0) option.append(part('span', details.join(' · '), 'details'));
  return option;
}

function drawEnd({ aside, trust, keys, group, isCurrent }: Row): HTMLElement {
  const end = part('span', '', 'end');
  if (isCurrent) end.append(drawIcon('check'));
  if (group !== undefined) end.append(part('span', group, 'group'));
  if (aside !== undefined) end.append(part('span', aside, 'aside'));
  if (keys !== undefined) end.append(part('kbd', keys));
  if (trust) end.append(drawTrust(trust));
  return end;
}

function link(href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.tabIndex = -1;
  return anchor;
}

/** An icon of the site's sprite. The word beside it says what it means. */
export function drawIcon(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.classList.add('icon');
  svg.ariaHidden = 'true';
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${baseHere()}icons.svg#${name}`);
  svg.append(use);
  return svg;
}

function marked(title: string, ranges: readonly Range[], lang: string | undefined): HTMLElement {
  const words = part('span', '', 'title');
  if (lang !== undefined) words.lang = lang;
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at) continue;
    words.append(title.slice(at, start), part('b', title.slice(start, end)));
    at = end;
  }
  words.append(title.slice(at));
  return words;
}

function drawTrust({ state, word }: { state: TrustState; word: string }): HTMLElement {
  const badge = part('span', '', 'trust');
  badge.dataset['state'] = state;
  badge.append(drawIcon(state), word);
  return badge;
}

/** A piece of the palette. */
export function part(tag: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (text !== '') made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
