import type { Day } from '../../base/day.ts';
import { addressHere } from '../address-here.ts';
import { element, linkTo } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import type { Attention, AttentionPage } from './attention.ts';
import type { AttentionTexts } from './attention-texts.ts';
import { healthBy, healthOf, liveStates, type Health } from './health.ts';
import { sayShare } from './say-share.ts';

/** Writes the figures of a day where the page has places for them. */
export function showHealth(view: HTMLElement, attention: Attention, texts: AttentionTexts, today: Day): void {
  const { lang } = document.documentElement;
  const health = healthOf(attention.pages.values(), today);
  const good = health.current + health['due-soon'];
  view.querySelector('[data-good]')!.textContent = fillIn(texts.good, String(good), String(health.pages));
  for (const state of liveStates) {
    const item = view.querySelector(`[data-states] [data-state="${state}"]`)!;
    item.querySelector('[data-count]')!.textContent = String(health[state]);
    item.querySelector('[data-share]')!.textContent = sayShare(health[state], health.pages, lang);
    item.toggleAttribute('data-none', health[state] === 0);
  }
  const byOwner = healthBy(attention.pages.values(), ({ owner = '' }) => owner, today);
  const byKind = healthBy(attention.pages.values(), ({ kind }) => kind, today);
  const { owners, kinds } = attention;
  fill(view, 'owner', byOwner, (id) => ownerCell(id, owners.get(id)?.name, texts));
  fill(view, 'kind', byKind, (kind) => [linkTo(addressHere(`/${kind}/`), kinds[kind]?.[1] ?? kind)]);
}

function ownerCell(id: string, name: string | undefined, texts: AttentionTexts): (Node | string)[] {
  if (id === '') return [texts.nobody];
  return [linkTo(addressHere(`/owners/${id}/`), name ?? id)];
}

function fill(
  view: HTMLElement,
  by: string,
  groups: readonly { key: string; health: Health }[],
  head: (key: string) => (Node | string)[],
): void {
  const table = view.querySelector<HTMLTableElement>(`table[data-by="${by}"]`)!;
  const labels = [...table.tHead!.rows[0]!.cells].slice(1).map((cell) => cell.textContent.trim());
  const rows = groups.map(({ key, health }) => {
    const counts = [health.pages, ...liveStates.map((state) => health[state])];
    const cells = counts.map((count, index) => cell(count, labels[index]!, health.pages, index > 0));
    return element('tr', {}, element('th', { scope: 'row' }, ...head(key)), ...cells);
  });
  table.tBodies[0]!.replaceChildren(...rows);
}

/** A count with its share of the pages of its row. What is not there is not said, so that the eye finds what is. */
function cell(count: number, label: string, pages: number, hasShare: boolean): HTMLElement {
  if (hasShare && count === 0) return element('td', { 'data-label': label });
  const share = hasShare ? [' ', element('small', {}, sayShare(count, pages, document.documentElement.lang))] : [];
  return element('td', { 'data-label': label }, String(count), ...share);
}

/** Pages as a list, each with the day its review is due. */
export function dueList(
  pages: readonly AttentionPage[],
  { hrefOf, sayDue }: { hrefOf: (address: string) => string; sayDue: (day: Day) => string },
): HTMLElement {
  const items = pages.map(({ title, lang, address, trust: { next } }) => {
    const link = linkTo(hrefOf(address), title);
    if (lang !== undefined) link.lang = lang;
    return element('li', {}, link, ' ', element('span', {}, sayDue(next!)));
  });
  return element('ul', { role: 'list', 'data-next': '' }, ...items);
}
