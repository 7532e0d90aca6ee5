import { addressHere } from '../address-here.ts';
import type { CommandId } from '../commands/commands.ts';
import { canRun } from '../commands/run-command.ts';
import { moveFocus } from '../layout/move-focus.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { remember } from '../store.ts';
import { drawTabs } from './draw-tabs.ts';
import { revealTab } from './reveal-tab.ts';
import { focusName, stripName } from './strip.ts';
import { closeOthers, closeTab, keepTab, pinTab, reopenClosed, tabBeside, type Tabs } from './tab-state.ts';
import { keepTabs, readPinned, readTabs } from './tab-store.ts';
import type { TabCommand, TabStrip } from './tabs.ts';

/** Does what a command says about an open page; where none is named, about the one that is shown. */
export function run(strip: TabStrip, command: TabCommand, path = location.pathname): void {
  const deeds: Record<TabCommand, () => void> = {
    'editor.closePage': () => close(strip, path),
    'editor.closeOthers': () => put(strip, closeOthers(readTabs(), path)),
    'editor.closeAll': () => putAndGo(strip, closeOthers(readTabs())),
    'editor.reopenClosed': () => putAndGo(strip, reopenClosed(readTabs())),
    'editor.keepPage': () => {
      keep(strip, path);
      void tell('kept', path);
    },
    'editor.pinPage': () => pin(strip, path),
    'editor.nextPage': () => step(strip, 1),
    'editor.previousPage': () => step(strip, -1),
    'editor.showOpenPages': () => strip.querySelector<HTMLElement>('[popovertarget]')?.click(),
  };
  deeds[command]();
}

/** Does what an event on the strip, or on the list of all open pages, asks for. */
export function handle(strip: TabStrip, event: Event): void {
  const target = event.target as Element;
  const path = pathOf(target);
  const { type, key } = event as KeyboardEvent;
  if (type === 'beforetoggle') fillIn(strip, (event as ToggleEvent).newState === 'open');
  else if (type === 'dblclick' && target.closest('a')) keep(strip, path);
  else if (type === 'auxclick' || (key === 'Delete' && path !== '')) close(strip, path);
  else if (type === 'click' && target.closest('[data-pinned]')) put(strip, pinTab(readTabs(), path, false));
  else if (type === 'click') close(strip, path);
  else if (type === 'keydown' && strip.list.contains(target))
    moveFocus(event as KeyboardEvent, linksIn(strip.list), 'row');
  else if (type === 'keydown') moveFocus(event as KeyboardEvent, stopsIn(popoverOf(strip)), 'column');
}

/** Lets a page stay open when the next one comes. */
export function keep(strip: TabStrip, path: string): void {
  put(strip, keepTab(readTabs(), path));
}

/** Puts the strip in order. An address that leads to no page is not kept open. */
export function tidy(strip: TabStrip): void {
  put(strip, strip.sample.matches('[data-nowhere]') ? closeTab(readTabs(), location.pathname) : readTabs());
}

/** Keeps and shows what is open. The focus stays on the tab it was on, or goes to the one in its place. */
function put(strip: TabStrip, tabs: Tabs): void {
  const list = strip.querySelector<HTMLElement>('ul:focus-within');
  const at = list ? linksIn(list).findIndex((link) => link.parentElement?.matches(':focus-within')) : -1;
  const path = list && pathOf(linksIn(list)[at]);
  const draw = (open: Tabs['open']) => drawTabs(open, strip.sample, strip.list.dataset);
  if (keepTabs(tabs)) remember(stripName, draw(readPinned()).map(toHtml).join(''));
  strip.list.replaceChildren(...draw(tabs.open));
  remember(stripName, strip.list.innerHTML, 'session');
  const isShown = tabs.open.length > 1;
  document.documentElement.toggleAttribute('data-tabs', isShown);
  revealTab(strip.list);
  if (!isShown) popoverOf(strip).hidePopover();
  fillIn(strip, popoverOf(strip).matches(':popover-open'));
  if (!list) return;
  const links = linksIn(list);
  const next = links.find((link) => pathOf(link) === path) ?? links[Math.min(at, links.length - 1)];
  (isShown ? next : document.querySelector('main'))?.focus();
}

/** Keeps what is open, and shows the page that was shown last, or home. */
function putAndGo(strip: TabStrip, tabs: Tabs): void {
  const path = tabs.recent[0] ?? addressHere('/');
  if (path === location.pathname) put(strip, tabs);
  else go(strip, tabs, path);
}

function go(strip: TabStrip, tabs: Tabs, path: string): void {
  if (strip.list.contains(document.activeElement)) remember(focusName, true, 'session');
  put(strip, tabs);
  location.assign(path + (tabs.open.find((tab) => tab.path === path)?.query ?? ''));
}

function close(strip: TabStrip, path: string): void {
  const tabs = closeTab(readTabs(), path);
  if (path === location.pathname) putAndGo(strip, tabs);
  else put(strip, tabs);
}

function pin(strip: TabStrip, path: string): void {
  const isPinned = readTabs().open.some((tab) => tab.path === path && tab.pinned);
  put(strip, pinTab(readTabs(), path, !isPinned));
  void tell(isPinned ? 'unpinned' : 'pinned', path);
}

function step(strip: TabStrip, direction: 1 | -1): void {
  const tabs = readTabs();
  const beside = tabBeside(tabs, location.pathname, direction);
  if (beside) go(strip, tabs, beside.path);
}

/** The strip may be hidden, so that what has happened is said as well. */
async function tell(what: 'kept' | 'pinned' | 'unpinned', path: string): Promise<void> {
  const { tabs } = await lazyTexts();
  const title = readTabs().open.find((tab) => tab.path === path)?.title;
  if (title) showStatus(tabs[what].replace('%', title));
}

/** While it is open, the list of all open pages shows what the strip shows, and what can be done now. */
function fillIn(strip: TabStrip, isOpen: boolean): void {
  for (const button of strip.querySelectorAll<HTMLElement>('[data-command]'))
    button.hidden = !canRun(button.dataset['command'] as CommandId);
  const items = (isOpen ? [...strip.list.children] : []).map((item) => item.cloneNode(true) as HTMLElement);
  for (const item of items) item.querySelector('a')!.tabIndex = 0;
  popoverOf(strip)
    .querySelector('ul')!
    .replaceChildren(...items);
}

function popoverOf(strip: TabStrip): HTMLElement {
  return strip.querySelector('[popover]')!;
}

function stopsIn(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('a, [data-command]')];
}

function linksIn(list: Element): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}

function pathOf(target: Element | null | undefined): string {
  return target?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
}

function toHtml({ outerHTML }: Element): string {
  return outerHTML;
}
