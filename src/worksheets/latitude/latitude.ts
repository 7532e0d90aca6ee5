import { oncePer } from '../../base/once-per.ts';
import { closestTo } from '../../workbench/closest-to.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { readSettings } from '../../workbench/settings/read-settings.ts';
import { isShown, readFilter, toSearch, type LatitudeFilter, type LatitudeRow } from './filter-state.ts';
import type { CardLine } from './pocket-card.ts';

/** The register of latitude: shows the part that is asked for, and makes a pocket card of it. */
export class Latitude extends HTMLElement {
  #connection = new AbortController();
  #filter: LatitudeFilter = readFilter('');

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const tools = this.#part<HTMLFormElement>('[data-tools]');
    tools.addEventListener('input', () => this.#ask(this.#read(tools)), { signal });
    tools.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#press(closestTo(event, '[data-do]')?.dataset['do']), { signal });
    this.#filter = readFilter(location.search);
    this.#show();
    this.setAttribute('data-ready', '');
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #press(does: string | undefined): void {
    if (does === 'print') print();
    else if (does === 'card') this.#toggleCard();
    else if (does === 'clear') {
      this.#ask({ ...readFilter(''), isCard: this.#filter.isCard });
      this.#part('[name="find"]').focus();
    }
  }

  /** A card is for one level: the reader's own, where none was chosen yet. */
  #toggleCard(): void {
    const isCard = !this.#filter.isCard;
    const level = this.#filter.level || (isCard ? readSettings().level : '');
    this.#ask({ ...this.#filter, isCard, level });
    if (isCard) this.#part('.wb-pocket').scrollIntoView({ block: 'nearest' });
  }

  #read(tools: HTMLFormElement): LatitudeFilter {
    const value = (name: string): string => (tools.elements.namedItem(name) as HTMLInputElement).value;
    return { ...this.#filter, level: value('level'), channel: value('channel'), find: value('find').trim() };
  }

  #ask(filter: LatitudeFilter): void {
    this.#filter = filter;
    history.replaceState(history.state, '', location.pathname + toSearch(filter) + location.hash);
    this.#show();
  }

  #show(): void {
    const { level, channel, find, isCard } = this.#filter;
    for (const [name, value] of Object.entries({ level, channel, find })) {
      const field = this.#part<HTMLInputElement>(`[name="${name}"]`);
      if (field.value.trim() !== value) field.value = value;
    }
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) row.hidden = !isShown(toRow(row), this.#filter);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-level]'))
      cell.hidden = level !== '' && cell.dataset['level'] !== level;
    const count = rows.filter(({ hidden }) => !hidden).length;
    this.#part('table').hidden = count === 0;
    this.#part('[data-nothing]').hidden = count > 0;
    this.#part('[data-do="clear"]').hidden = level === '' && channel === '' && find === '';
    const says = this.#part('[data-showing]');
    const { all = '', some = '' } = says.dataset;
    says.textContent = fillIn(count === rows.length ? all : some, String(count), String(rows.length));
    // What is printed is the card, if there is one.
    this.toggleAttribute('data-card', isCard && level !== '' && count > 0);
    this.#part('[data-do="card"]').ariaExpanded = String(isCard);
    this.#part('.wb-pocket').hidden = !isCard;
    if (isCard) void this.#showCard(rows.filter(({ hidden }) => !hidden));
  }

  async #showCard(rows: readonly HTMLTableRowElement[]): Promise<void> {
    const { level, channel } = this.#filter;
    const lines = level === '' ? [] : rows.map((row) => lineOf(row, level));
    this.#part('[data-do="print"]').hidden = lines.length === 0;
    const asked = this.#filter;
    const says = this.#part('[data-card-says]');
    const card = await import('./pocket-card.ts').catch(() => undefined);
    if (!card) says.textContent = says.dataset['failed']!;
    await card?.showCard(this.#part('.wb-pocket'), {
      ...{ lines, level: level === '' ? '' : this.#chosen('level') },
      channel: channel === '' ? '' : this.#chosen('channel'),
      playbook: this.dataset['playbook']!,
      address: location.origin + location.pathname,
      isWanted: () => asked === this.#filter,
    });
  }

  #chosen(name: string): string {
    return this.#part<HTMLSelectElement>(`[name="${name}"]`).selectedOptions[0]?.text ?? '';
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.querySelector<Part>(selector)!;
  }
}

const toRow = oncePer((row: HTMLTableRowElement): LatitudeRow => {
  const list = (words = ''): string[] => (words === '' ? [] : words.split(' '));
  const { levels, channels } = row.dataset;
  return { levels: list(levels), channels: list(channels), text: row.textContent };
});

function lineOf(row: HTMLTableRowElement, level: string): CardLine {
  const words = (selector: string): string => row.querySelector(selector)!.textContent.trim();
  return {
    decision: words('th'),
    limit: words(`[data-level="${level}"]`),
    beyond: words('[data-beyond]'),
    telephone: row.querySelector<HTMLElement>('[data-beyond]')!.dataset['telephone'] ?? '',
    lang: row.querySelector('th')!.lang,
  };
}
