import type { CommandId } from '../commands/commands.ts';
import { onCommand } from '../commands/run-command.ts';
import { closestTo } from '../closest-to.ts';
import { recall, remember } from '../store.ts';
import { revealTab } from './reveal-tab.ts';
import { focusName, staysName, stripName, tabHere, visit } from './strip.ts';
import type * as tabActions from './tab-actions.ts';
import { mostOpen } from './most-open.ts';

const commands = [
  'editor.closePage',
  'editor.closeOthers',
  'editor.closeAll',
  'editor.reopenClosed',
  'editor.keepPage',
  'editor.pinPage',
  'editor.nextPage',
  'editor.previousPage',
  'editor.showOpenPages',
] as const satisfies readonly CommandId[];

export type TabCommand = (typeof commands)[number];

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Delete'];

/**
 * The strip of open pages: links, of which one is this page. It stands as it was restored; what a reader does with it is
 * in `tab-actions.ts`, which comes when the strip is first touched.
 */
export class TabStrip extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const act = (event: Event) => void actions().then(({ handle }) => handle(this, event));
    this.#arrive();
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, () => void actions(), { signal, once: true });
    for (const type of ['click', 'dblclick', 'auxclick', 'keydown'])
      this.addEventListener(type, (event) => takes(event) && act(event), { signal });
    this.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault(), { signal });
    this.addEventListener('beforetoggle', act, { signal, capture: true });
    for (const id of commands) onCommand(id, (path) => actions().then(({ run }) => run(this, id, path)), signal);
    this.#followPage(signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get list(): HTMLElement {
    return this.querySelector('ul')!;
  }

  /** The item that this page came with. */
  get sample(): HTMLElement {
    return this.querySelector('template')!.content.firstElementChild as HTMLElement;
  }

  get #here(): HTMLElement | null {
    return this.list.querySelector('[aria-current]');
  }

  #arrive(): void {
    const isNowhere = this.sample.matches('[data-nowhere]');
    if (!isNowhere) visit(tabHere(this.sample, recall(staysName, 'session') === true));
    remember(staysName, undefined, 'session');
    for (const link of this.list.querySelectorAll('a')) link.tabIndex = link.ariaCurrent ? 0 : -1;
    remember(stripName, this.list.innerHTML, 'session');
    revealTab(this.list);
    if (recall(focusName, 'session')) this.#here?.focus();
    remember(focusName, undefined, 'session');
    if (isNowhere || this.list.children.length > mostOpen) void actions().then(({ tidy }) => tidy(this));
  }

  /** What is done on the page counts for its tab. */
  #followPage(signal: AbortSignal): void {
    const tidy = () => actions().then((each) => each.tidy(this));
    const keep = () => actions().then((each) => each.keep(this, location.pathname));
    const isPreview = () => this.#here?.closest('[data-preview]');
    const come = () => {
      visit(tabHere(this.sample, false));
      void tidy();
    };
    addEventListener('pageshow', ({ persisted }) => persisted && come(), { signal });
    addEventListener('pagehide', () => this.#keepQuery(), { signal });
    document.addEventListener('change', ({ target }) => isTick(target) && isPreview() && void keep(), { signal });
    document.addEventListener('keydown', openToStay, { signal });
  }

  /** What was searched for, or what stood at the side, is there again when the tab is chosen. */
  #keepQuery(): void {
    const address = location.pathname + location.search;
    if (!this.#here || this.#here.getAttribute('href') === address) return;
    this.#here.setAttribute('href', address);
    visit(tabHere(this.sample, false));
    remember(stripName, this.list.innerHTML, 'session');
  }
}

function actions(): Promise<typeof tabActions> {
  return import('./tab-actions.ts');
}

/** Whether the strip does something with an event; the browser then does not. */
function takes(event: Event): boolean {
  const target = event.target as Element;
  const item = target.closest('[data-path]');
  const { key, button, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent & MouseEvent;
  if (event.type === 'keydown') return take(event, keys.includes(key) && !ctrlKey && !metaKey && !shiftKey && !altKey);
  if (event.type === 'auxclick') return take(event, button === 1 && item !== null);
  if (event.type === 'click' && !target.closest('button')) {
    // A click on the tab of this page would load it again.
    if (target.closest('[aria-current]') && !ctrlKey && !metaKey && !shiftKey) event.preventDefault();
    return false;
  }
  return item !== null;
}

function take(event: Event, isOurs: boolean): boolean {
  if (isOurs) event.preventDefault();
  return isOurs;
}

function isTick(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('main input[type=checkbox]');
}

/** Alt+Enter on a link opens its page in a tab of its own. */
function openToStay(event: KeyboardEvent): void {
  const link = closestTo<HTMLAnchorElement>(event, 'a[href]');
  if (!link || event.key !== 'Enter' || !event.altKey || event.defaultPrevented) return;
  if (link.origin !== location.origin) return;
  event.preventDefault();
  remember(staysName, true, 'session');
  location.assign(link.href);
}
