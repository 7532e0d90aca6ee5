import { defineLater } from '../define-later.ts';
import { buttonFor, element } from '../element.ts';
import { fetchPage } from '../fetch-page.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { prefixIds } from '../../base/prefix-ids.ts';
import { recall } from '../store.ts';

/** What the ids of the page at the side begin with. */
export const sidePrefix = 'side-';

let round = 0;

/**
 * Puts a page into the group at the side, and shows its anchor, or the place where it was left. Of two pages at once, the older
 * one is not shown any more. A page that does not arrive is said to be missing, and can be asked for again.
 */
export async function fillSide(group: HTMLElement, path: string, scroll = 0): Promise<void> {
  const mine = (round += 1);
  const [address = '', anchor] = path.split('#');
  if (group.dataset['page'] !== address) {
    group.ariaBusy = 'true';
    const page = await fetchPage(address).catch(() => undefined);
    if (mine !== round) return;
    if (page && needsOwnWindow(page)) return location.assign(path);
    if (page) show(group, address, page);
    else await fail(group, path);
    group.ariaBusy = null;
  }
  const goal = anchor === undefined ? null : document.getElementById(sidePrefix + decodeURIComponent(anchor));
  const text = textOf(group);
  // The page on this side of the window stays where it is.
  text.scrollTop = goal
    ? text.scrollTop + goal.getBoundingClientRect().top - text.getBoundingClientRect().top - 16
    : scroll;
  if (recall('arrival', 'session'))
    void import('../search/arrive.ts').then(({ arriveBeside }) => arriveBeside(text, path));
}

/** The search and the settings work on the whole window. */
function needsOwnWindow(page: Document): boolean {
  return page.querySelector('main article[data-id]') === null && page.querySelector('main :is(form, input)') !== null;
}

function show(group: HTMLElement, address: string, page: Document): void {
  group.dataset['page'] = address;
  const main = document.importNode(page.querySelector('main')!, true);
  for (const part of main.querySelectorAll('script, [data-command]')) part.remove();
  // What is copied is the page's own address.
  for (const link of main.querySelectorAll('a.copy-link'))
    link.setAttribute('href', address + link.getAttribute('href'));
  prefixIds(main, sidePrefix, address);
  // Landmarks are those of the page on this side of the window; screen readers would list each of them twice.
  for (const part of main.querySelectorAll('section, nav, aside')) part.role = 'group';
  // Choices of one kind exclude each other in the whole document.
  for (const choice of main.querySelectorAll('input[name], details[name]'))
    choice.setAttribute('name', sidePrefix + choice.getAttribute('name'));
  name(group, address, main.querySelector('h1')?.textContent.trim() ?? page.title);
  textOf(group).lang = page.documentElement.lang;
  textOf(group).replaceChildren(...main.childNodes);
  defineLater();
}

function textOf(group: HTMLElement): HTMLElement {
  return group.querySelector('.wb-side-text')!;
}

function name(group: HTMLElement, address: string, title: string): void {
  const link = group.querySelector('header a')!;
  link.textContent = title;
  link.setAttribute('href', address);
  void lazyTexts().then(({ split }) => {
    group.ariaLabel = split.label.replace('%', title);
    link.setAttribute('title', split.openAlone.replace('%', `“${title}”`));
  });
}

async function fail(group: HTMLElement, path: string): Promise<void> {
  const { split } = await lazyTexts();
  delete group.dataset['page'];
  const again = () => void fillSide(group, path).then(() => group.focus());
  textOf(group).replaceChildren(
    element('p', { role: 'alert' }, split.failed),
    buttonFor(split.retry, again, { class: 'wb-button' }),
  );
  name(group, path, path);
}
