import type { KindFolder } from '../../model/kinds.ts';
import { closestTo } from '../../workbench/closest-to.ts';
import { isPlainClick } from '../../workbench/is-plain-click.ts';

/** The chain of practice: what closes a gap is begun in the form for new pages, with level and principle filled in. */
export class PracticeChain extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.addEventListener('click', (event) => this.#press(event), { signal: this.#connection.signal });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #press(event: MouseEvent): void {
    const link = closestTo<HTMLAnchorElement>(event, 'a[data-begin]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    // Where the form cannot be fetched, the help says how a page is begun.
    void begin(link).catch(() => location.assign(link.href));
  }
}

async function begin({ dataset }: HTMLAnchorElement): Promise<void> {
  const { newPage } = await import('../../workbench/editing/new-page.ts');
  const { begin: kind, level = '', principle = '' } = dataset;
  await newPage({ kind: kind as KindFolder, fields: { levels: `[${level}]`, principles: `[${principle}]` } });
}
