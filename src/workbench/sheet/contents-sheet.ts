import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { allTitles, markTitle, mostShown, sayFound } from '../side-bar/found-titles.ts';
import { matchesTitle, queryWords } from '../side-bar/match-title.ts';
import { linkOf, listOf, type Row } from '../side-bar/rows.ts';
import { wholeTree } from '../side-bar/whole-tree.ts';
import { element, iconButton, linkTo } from '../element.ts';
import { trustMark } from '../trust/trust-mark.ts';
import { recentPages } from './recent-pages.ts';
import { sayPlace, sheetList, sheetRow } from './sheet-rows.ts';

/** The contents as a phone shows them: over the whole page, one level at a time. */
export function contentsSheet(): HTMLDialogElement {
  return new ContentsSheet().dialog;
}

class ContentsSheet {
  readonly dialog = element('dialog', { 'data-shape': 'sheet' });
  /** What the page holds already: the names of things, also where nothing else can be fetched. */
  #explorer = document.querySelector<HTMLElement>('wb-explorer')!;
  #name = this.#explorer.querySelector('nav')!.ariaLabel ?? '';
  #back = iconButton('back', this.#explorer.dataset['back'] ?? '', () => void this.#goBack());
  #heading = element('h2', { tabindex: '-1' }, this.#name);
  #field = this.#explorer.querySelector('input')!.cloneNode() as HTMLInputElement;
  #said = element('p', { role: 'status' });
  #rows = element('div', { 'data-rows': '' });
  /** The folder whose level is shown; none at the top. */
  #path = '';

  constructor() {
    const close = iconButton('close', this.#explorer.dataset['close'] ?? '', () => this.dialog.close());
    this.#back.hidden = true;
    this.#heading.autofocus = true;
    this.#field.value = '';
    this.#field.addEventListener('input', () => void this.#show());
    this.#rows.addEventListener('click', ({ target }) => void this.#goIn(target as Element));
    this.dialog.ariaLabel = this.#name;
    this.dialog.append(element('header', {}, this.#back, this.#heading, close), this.#field, this.#said, this.#rows);
    void this.#show();
  }

  async #goIn(target: Element): Promise<void> {
    const button = target.closest<HTMLElement>('button');
    if (!button) return;
    this.#field.value = '';
    this.#path = button.dataset['path'] ?? this.#path;
    await this.#show();
    this.#heading.focus();
  }

  async #goBack(): Promise<void> {
    const from = this.#path;
    this.#path = from.slice(0, Math.max(0, from.lastIndexOf('/')));
    await this.#show();
    this.#rows.querySelector<HTMLElement>(`[data-path="${CSS.escape(from)}"]`)?.focus();
  }

  async #show(): Promise<void> {
    const { value } = this.#field;
    this.#rows.ariaBusy = 'true';
    try {
      const [tree, { explorer: texts }] = await Promise.all([wholeTree(), lazyTexts()]);
      if (value !== this.#field.value) return;
      const query = queryWords(value);
      if (query.length > 0) await this.#showFound(query, texts);
      else this.#showLevel(tree, texts);
    } catch {
      this.#showFailure();
    }
    this.#rows.ariaBusy = null;
    this.#rows.scrollTop = 0;
  }

  #showLevel(tree: HTMLElement, texts: LazyTexts['explorer']): void {
    const folder = this.#path === '' ? null : tree.querySelector<Row>(`[data-path="${CSS.escape(this.#path)}"]`);
    const title = folder ? linkOf(folder).textContent.trim() : this.#name;
    const rows = [...((folder ? listOf(folder) : tree)?.children ?? [])].map((row) => sheetRow(row as Row));
    if (folder) {
      const all = linkTo(linkOf(folder).getAttribute('href')!, element('span', {}, texts.all.replace('%', title)));
      rows.unshift(element('li', {}, all));
    }
    this.#head(title, folder !== null);
    const recent = folder ? [] : recentPages();
    const links = recent.map(({ path, query, title: page, lang, trust }) =>
      element('li', {}, linkTo(path + query, element('span', { lang }, page), ' ', trustMark(trust))),
    );
    this.#rows.replaceChildren(
      ...(links.length > 0 ? [element('h3', {}, texts.recent), sheetList(links), element('h3', {}, this.#name)] : []),
      sheetList(rows),
    );
  }

  async #showFound(query: readonly string[], texts: LazyTexts['explorer']): Promise<void> {
    const found = (await allTitles()).filter(({ words }) => matchesTitle(query, words));
    const rows = found.slice(0, mostShown).map((title) => {
      const row = sheetRow(title.row);
      markTitle(row, query, title);
      sayPlace(row, title.row);
      return row;
    });
    this.#head(this.#name, false);
    this.#said.textContent = sayFound(found, texts);
    this.#rows.replaceChildren(sheetList(rows));
  }

  #showFailure(): void {
    const { failed = '', retry = '' } = this.#explorer.dataset;
    this.#said.textContent = failed;
    this.#rows.replaceChildren(element('button', { type: 'button' }, retry));
  }

  #head(title: string, hasBack: boolean): void {
    this.#heading.textContent = title;
    this.#back.hidden = !hasBack;
    this.#said.textContent = '';
  }
}
