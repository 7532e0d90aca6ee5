import { sayDay } from '../../base/day.ts';
import { changeFavourites, moved, toggled } from '../favourites.ts';
import { knownPages } from '../known-pages.ts';
import { closestTo } from '../closest-to.ts';
import { readRuns } from '../progress/kept-runs.ts';
import { unfinished, type Run } from '../progress/runs.ts';
import { sayProgress } from '../progress/say-progress.ts';
import { onFavourites, readFavourites } from '../read-favourites.ts';
import { changeRecent, readRecent } from '../recent.ts';
import { onKeptElsewhere } from '../store.ts';
import { today } from '../trust/today.ts';
import { pageRow, write, type RowTexts } from './page-row.ts';
import { refreshPages } from './refresh-pages.ts';

/** How many pages a list shows. Favourites have a limit of their own. */
const most = { continue: 6, favourites: 50, recent: 8 };

type ListName = keyof typeof most;

/** What only this device knows: what the reader has begun, pinned and read. A list with nothing in it is not shown. */
export class KeptLists extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const show = () => this.#show();
    show();
    this.addEventListener('click', (event) => this.#press(event), { signal });
    onFavourites(show, signal);
    onKeptElsewhere(show, signal);
    void this.#refresh();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #show(): void {
    const runs = unfinished(readRuns());
    this.#fill(
      'continue',
      runs.map(({ page }) => page),
    );
    this.#fill('favourites', readFavourites());
    this.#fill('recent', readRecent());
    for (const run of runs) this.#showRun(run);
    document.documentElement.removeAttribute('data-kept');
  }

  #fill(name: ListName, ids: readonly string[]): void {
    const section = this.querySelector<HTMLElement>(`[data-list="${name}"]`);
    const template = this.querySelector<HTMLTemplateElement>('template');
    if (!section || !template) return;
    const known = knownPages();
    const pages = ids.flatMap((id) => known.get(id) ?? []).slice(0, most[name]);
    const texts = JSON.parse(this.dataset['texts'] ?? '{}') as RowTexts;
    section.querySelector('ul')?.replaceChildren(...pages.map((page) => pageRow(template, page, texts)));
    section.hidden = pages.length === 0;
  }

  #showRun({ page, done, of, on, open = done.length, at }: Run): void {
    const row = this.querySelector<HTMLElement>(`[data-list="continue"] [data-page="${CSS.escape(page)}"]`);
    const bar = row?.querySelector('progress');
    if (!row || !bar) return;
    const { count } = JSON.parse(this.dataset['texts'] ?? '{}') as RowTexts;
    bar.max = of;
    bar.value = open;
    write(row, 'count', sayProgress(count, open, of));
    const link = row.querySelector('a');
    if (link && at !== undefined) link.href += at;
    if (on < today()) write(row, 'since', sayDay(on, document.documentElement.lang));
  }

  #press(event: Event): void {
    const button = closestTo(event, '[data-do]');
    if (!button) return;
    const what = button.dataset['do'];
    const id = button.closest<HTMLElement>('[data-page]')?.dataset['page'] ?? '';
    const name = button.closest<HTMLElement>('[data-list]')?.dataset['list'];
    if (what === 'arrange') button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    else if (what === 'clear') this.#keepFocus(name, '', () => changeRecent([]));
    else if (what === 'remove') this.#keepFocus(name, id, () => remove(name, id));
    else this.#keepFocus(name, id, () => changeFavourites(moved(readFavourites(), id, what === 'up' ? -1 : 1)), what);
  }

  /** After a change the focus is on the same button of the same page, or on the page that took its place. */
  #keepFocus(name: string | undefined, id: string, change: () => void, what = 'remove'): void {
    const rows = () => [...this.querySelectorAll<HTMLElement>(`[data-list="${name}"] [data-page]`)];
    const at = rows().findIndex((row) => row.dataset['page'] === id);
    change();
    this.#show();
    const after = rows();
    const row = after.find((candidate) => candidate.dataset['page'] === id) ?? after[Math.min(at, after.length - 1)];
    const place = row?.querySelector<HTMLElement>(`[data-do="${what}"]`);
    (place ?? document.querySelector<HTMLElement>('main'))?.focus();
  }

  async #refresh(): Promise<void> {
    const shown = [...readRuns().map(({ page }) => page), ...readFavourites(), ...readRecent()];
    // Without the network the lists stay as they were last known.
    if (shown.length > 0 && (await refreshPages(new Set(shown)).catch(() => false))) this.#show();
  }
}

function remove(name: string | undefined, id: string): void {
  if (name === 'favourites') changeFavourites(toggled(readFavourites(), id));
  else changeRecent(readRecent().filter((other) => other !== id));
}
