import { element } from '../element.ts';
import { lazyTexts } from '../lazy-texts.ts';
import type { Explorer } from './explorer.ts';
import { allTitles, markTitle, mostShown, sayFound, type Title } from './found-titles.ts';
import { matchesTitle, queryWords } from './match-title.ts';
import { listOf, parentOf, shownLinks, type Row } from './rows.ts';
import { copyOf, markHere } from './whole-tree.ts';

/** The side bar's field comes here again after it has been in a drawer. */
const started = new WeakSet<HTMLInputElement>();

/** Lets the field above the tree show the rows whose title has the words that are typed, in their folders. */
export function startFilter(explorer: Explorer, field: HTMLInputElement): void {
  if (started.has(field)) return;
  started.add(field);
  const filter = new Filter(explorer, field);
  if (field.value !== '') void filter.show();
}

class Filter {
  #explorer: Explorer;
  #field: HTMLInputElement;

  constructor(explorer: Explorer, field: HTMLInputElement) {
    this.#explorer = explorer;
    this.#field = field;
    field.addEventListener('input', () => void this.show());
    field.addEventListener('keydown', (event) => this.#press(event));
    explorer.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#field.value !== '') this.#clear(event);
    });
    explorer.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('[role=status] button')) void this.show();
    });
  }

  #press(event: KeyboardEvent): void {
    if (!['ArrowDown', 'Enter'].includes(event.key) || event.isComposing) return;
    event.preventDefault();
    const links = shownLinks(this.#explorer.tree);
    (links.find((link) => link.querySelector('mark')) ?? links[0])?.focus();
  }

  #clear(event: Event): void {
    event.preventDefault();
    this.#field.value = '';
    this.#put(undefined);
    this.#field.focus();
  }

  async show(): Promise<void> {
    const { value } = this.#field;
    const query = queryWords(value);
    if (query.length === 0) return this.#put(undefined);
    try {
      const [titles, { explorer }] = await Promise.all([allTitles(), lazyTexts()]);
      if (value !== this.#field.value) return;
      const found = titles.filter(({ words }) => matchesTitle(query, words));
      this.#put(listWith(found.slice(0, mostShown), query), sayFound(found, explorer));
    } catch {
      if (value === this.#field.value) this.#putFailure();
    }
  }

  #put(list: HTMLElement | undefined, ...said: (string | Node)[]): void {
    this.#explorer.showInstead(list);
    this.#explorer.querySelector('[role=status]')!.replaceChildren(...said);
  }

  #putFailure(): void {
    const { failed = '', retry = '' } = this.#explorer.dataset;
    this.#put(undefined, failed, ' ', element('button', { type: 'button' }, retry));
  }
}

/** The rows that were found, marked, in copies of the folders they lie in. */
function listWith(found: readonly Title[], query: readonly string[]): HTMLElement {
  const list = element('ul', { 'data-found': '' });
  const copies = new Map<Row, Row>();
  const put = (row: Row): Row => {
    const known = copies.get(row);
    if (known) return known;
    const copy = copyOf(row);
    copies.set(row, copy);
    const parent = parentOf(row);
    if (parent) innerOf(put(parent)).append(copy);
    else list.append(copy);
    return copy;
  };
  for (const title of found) markTitle(put(title.row), query, title);
  markHere(list);
  return list;
}

function innerOf(row: Row): HTMLElement {
  const list = listOf(row) ?? element('ul');
  row.append(list);
  return list;
}
