import type { CommandId } from '../commands/commands.ts';
import { desktop } from '../commands/contexts.ts';
import { onCommand, runCommand } from '../commands/run-command.ts';
import { onSetting, readSettings } from '../settings/read-settings.ts';
import { recall, remember } from '../store.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { keepTree } from './kept-tree.ts';
import { reveal } from './reveal.ts';
import { isOpen, linkOf, listOf, parentOf, rowOf, shownLinks, type Row } from './rows.ts';
import type { pressInTree } from './tree-keys.ts';
import { giveRoles } from './tree-roles.ts';

/** Where a tree is worth its keys: with a pointer that hovers, and room beside the text. Touch gets a list. */
const treeWidth = `${desktop} and (hover: hover) and (pointer: fine)`;

const commands = [
  'explorer.collapseAll',
  'explorer.revealPage',
  'explorer.filter',
] as const satisfies readonly CommandId[];

export type ExplorerCommand = (typeof commands)[number];

/** Set while a page is opened from the tree to come back to it there. */
const comesBack = 'explorerFocus';

/** The tree of contents: opens folders, fetches what the page does not hold, and keeps how the reader leaves it. */
export class Explorer extends HTMLElement {
  #connection = new AbortController();
  #pressInTree: typeof pressInTree | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.giveRoles();
    matchMedia(treeWidth).addEventListener('change', () => this.giveRoles(), { signal });
    onSetting((id) => id === 'contentsMode' && this.giveRoles(), signal);
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('focusin', ({ target }) => this.#stopAt(target as Element), { signal });
    for (const approach of ['pointerenter', 'focusin'])
      this.addEventListener(approach, fetchAhead, { signal, once: true });
    // After the commands, which listen on the document: a second key of two is no letter that is looked for.
    addEventListener('keydown', (event) => this.#press(event), { signal });
    addEventListener('pagehide', () => keepTree(this.ownTree, this.scroller.scrollTop), { signal });
    this.filterField.addEventListener(
      'focus',
      () => void import('./filter.ts').then(({ startFilter }) => startFilter(this, this.filterField)),
      { signal, once: true },
    );
    for (const id of commands)
      onCommand(id, async () => (await import('./explorer-commands.ts')).run(this, id), signal);
    if (recall(comesBack, 'session')) this.focusTree();
    remember(comesBack, undefined, 'session');
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /** The row that has the tab stop, or the first, gets the focus. */
  focusTree(): void {
    const links = shownLinks(this.tree);
    const stop = links.find(({ tabIndex, ariaCurrent }) => (this.#isTree ? tabIndex === 0 : ariaCurrent === 'page'));
    (stop ?? links[0])?.focus({ preventScroll: true });
    if (stop) reveal(this.scroller, stop);
  }

  /** The rows that are shown: the tree, or what the filter has found in it. */
  get tree(): HTMLElement {
    return this.scroller.querySelector<HTMLElement>(':scope > ul:not([hidden])')!;
  }

  /** Shows other rows instead of the tree; undefined gives it back as it was. */
  showInstead(found: HTMLElement | undefined): void {
    // While nothing has changed yet, or the browser would have to measure all rows for it.
    this.scroller.scrollTop = 0;
    this.scroller.querySelector(':scope > [data-found]')?.remove();
    this.ownTree.hidden = found !== undefined;
    if (found) this.scroller.prepend(found);
    this.giveRoles();
    if (!found) reveal(this.scroller);
  }

  /** The tree itself, also while the filter shows something else. */
  get ownTree(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-tree] > ul:not([data-found])')!;
  }

  get scroller(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-tree]')!;
  }

  get filterField(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  get #isTree(): boolean {
    return this.tree.role === 'tree';
  }

  /** To be called when rows have come, gone, opened or closed. */
  giveRoles(): void {
    const { tree } = this;
    const isTree = matchMedia(treeWidth).matches && readSettings().contentsMode === 'tree';
    giveRoles(tree, isTree);
    if (isTree) tree.ariaLabel = this.querySelector('nav')!.ariaLabel;
    else tree.removeAttribute('aria-label');
    const links = shownLinks(tree);
    if (!isTree || links.some((link) => link === document.activeElement)) return;
    this.#stopAt(links.find(({ ariaCurrent }) => ariaCurrent === 'page') ?? links[0]);
  }

  /** A tree is one stop: the row that was focused last. */
  #stopAt(link: Element | undefined): void {
    if (link?.role !== 'treeitem') return;
    for (const old of this.querySelectorAll('[role=treeitem][tabindex="0"]')) old.setAttribute('tabindex', '-1');
    link.setAttribute('tabindex', '0');
  }

  #click(event: MouseEvent): void {
    const place = event.target as Element;
    const row = rowOf(place);
    if (!row || !isPlainClick(event)) return;
    if (place.closest('li > button')) {
      if (isOpen(row)) this.#close(row);
      else void this.#open([row]);
    } else if (place.closest('[data-all], [data-failure] a')) {
      event.preventDefault();
      void this.#fetch([parentOf(row)!]);
    }
  }

  #press(event: KeyboardEvent): void {
    const link = event.target as HTMLAnchorElement;
    if (event.defaultPrevented || link.role !== 'treeitem' || !this.contains(link)) return;
    if (event.altKey || event.metaKey) return;
    if (
      event.ctrlKey ? event.key === 'Enter' && runCommand('editor.splitRight', link.pathname) : isTreeKey(event.key)
    ) {
      event.preventDefault();
      if (!event.ctrlKey) void this.#move(event);
    }
  }

  /** Once the keys are known they act at once, so that a fast hand never acts on the row it has just left. */
  async #move(event: KeyboardEvent): Promise<void> {
    this.#pressInTree ??= (await import('./tree-keys.ts')).pressInTree;
    this.#pressInTree(event, {
      open: (rows) => void this.#open(rows),
      close: (row) => this.#close(row),
      visit(link) {
        remember(comesBack, true, 'session');
        link.click();
      },
    });
  }

  async #open(rows: readonly Row[]): Promise<void> {
    const closed = rows.filter((row) => !listOf(row));
    if (closed.length > 0) await this.#fetch(closed);
    for (const row of rows) listOf(row)?.removeAttribute('hidden');
    this.giveRoles();
  }

  async #fetch(rows: readonly Row[]): Promise<void> {
    const { fetchRows } = await import('./fetch-rows.ts');
    await Promise.all(rows.map((row) => fetchRows(row, this.dataset)));
    this.giveRoles();
  }

  #close(row: Row): void {
    const list = listOf(row)!;
    if (list.contains(document.activeElement)) linkOf(row).focus();
    list.hidden = true;
    this.giveRoles();
  }
}

function isTreeKey(key: string): boolean {
  return /^(Arrow(Up|Down|Left|Right)|Home|End|[ *\p{L}\p{N}])$/u.test(key);
}
