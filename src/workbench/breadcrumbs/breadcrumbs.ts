import { sectionChanged, type Section } from '../auxiliary-bar/follow-reader.ts';
import { onCommand } from '../commands/run-command.ts';

const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** The trail of a page: its lists of neighbours open by key, and its end follows the section that is being read. */
export class Breadcrumbs extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const follow = (event: Event) => this.#follow((event as CustomEvent<Section>).detail);
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.addEventListener('toggle', (event) => focusIn(event as ToggleEvent), { signal, capture: true });
    document.addEventListener(sectionChanged, follow, { signal });
    onCommand('breadcrumbs.focus', () => this.querySelector<HTMLElement>('[aria-current="page"]')?.focus(), signal);
    onCommand('breadcrumbs.showSiblings', () => [...this.querySelectorAll('button')].at(-1)?.click(), signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (moves.includes(event.key)) event.preventDefault();
    void import('./trail-keys.ts').then(({ press }) => press(this, event));
  }

  #follow({ id, text }: Section): void {
    const item = this.querySelector<HTMLElement>('[data-section]')!;
    const link = item.querySelector('a')!;
    item.hidden = id === '';
    link.href = `#${id}`;
    link.textContent = text;
  }
}

/** In a list that opens, the focus goes to where one is. The browser brings it back when the list closes. */
function focusIn({ newState, target }: ToggleEvent): void {
  if (newState === 'open') (target as Element).querySelector<HTMLElement>('[aria-current], a')?.focus();
}
