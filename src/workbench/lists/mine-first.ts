import { onCommand } from '../commands/run-command.ts';
import { onSetting, readSettings } from '../settings/read-settings.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { recall, remember } from '../store.ts';
import { isFor } from './audience.ts';

/** The name under which it is kept, for this browser tab, that the reader wants the usual order. */
const name = 'usualOrder';

/** Moves the rows that are meant for the reader before the others of the same list, which keep their order among themselves. */
export class MineFirst extends HTMLElement {
  #connection = new AbortController();
  #lists = new Map<Element, readonly HTMLElement[]>();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#lists = Map.groupBy(this.querySelectorAll<HTMLElement>('[data-levels]'), (row) => row.parentElement!);
    onCommand('view.toggleMineFirst', () => this.#toggle(), signal);
    onSetting(() => this.#show(), signal);
    // One comes back to a page that was left before the settings changed.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #toggle(): void {
    remember(name, recall(name, 'session') ? undefined : true, 'session');
    this.#show();
    showStatus(this.querySelector('[data-says]')!.textContent);
  }

  #show(): void {
    const isUsual = recall(name, 'session') === true;
    const rows = [...this.#lists.values()].flat();
    const count = rows.filter(isMine).length;
    for (const [list, usual] of this.#lists)
      list.append(...(isUsual ? usual : [...usual.filter(isMine), ...usual.filter((row) => !isMine(row))]));
    this.dataset['order'] = count === 0 || count === rows.length ? 'same' : isUsual ? 'usual' : 'first';
    for (const words of this.querySelectorAll<HTMLElement>(':scope > p [data-usual]'))
      words.textContent = words.dataset[isUsual ? 'usual' : 'first']!;
  }
}

function isMine({ dataset }: HTMLElement): boolean {
  const { level, channels } = readSettings();
  const list = (words = '') => (words === '' ? [] : words.split(' '));
  return isFor(level, channels, { levels: list(dataset['levels']), channels: list(dataset['channels']) });
}
