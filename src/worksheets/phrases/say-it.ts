import { closestTo } from '../../workbench/closest-to.ts';
import { element } from '../../workbench/element.ts';
import { recall, remember } from '../../workbench/store.ts';
import { theirsName } from './kept-languages.ts';

/**
 * On a procedure: the words for what comes up there, in the customer's language beside the reader's own. The language is
 * chosen once for the browser tab; from then on every procedure shows its words in it.
 */
export class SayIt extends HTMLElement {
  #connection = new AbortController();
  #said = element('div', { class: 'wb-said' });

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.append(this.#said);
    this.addEventListener('click', (event) => this.#press(event), { signal });
    const kept = recall<string>(theirsName, 'session');
    if (kept !== undefined && this.#button(kept)) void this.#show(kept);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #press(event: MouseEvent): void {
    const button = closestTo(event, '[data-say-in]');
    if (!button) return;
    const lang = button.dataset['sayIn']!;
    const isShown = button.getAttribute('aria-pressed') === 'true';
    remember(theirsName, isShown ? undefined : lang, 'session');
    if (isShown) this.#hide();
    else void this.#show(lang);
  }

  #hide(): void {
    this.#mark('');
    this.#said.replaceChildren();
  }

  async #show(lang: string): Promise<void> {
    this.#mark(lang);
    this.#said.setAttribute('aria-busy', 'true');
    const drawn = await this.#draw(lang).catch(() => undefined);
    this.#said.removeAttribute('aria-busy');
    if (this.#button(lang)?.getAttribute('aria-pressed') !== 'true') return;
    this.#said.replaceChildren(drawn ?? element('p', { role: 'status' }, this.dataset['failed'] ?? ''));
  }

  async #draw(theirs: string): Promise<HTMLElement> {
    const buttons = [...this.querySelectorAll<HTMLElement>('[data-say-in]')];
    const names = new Map(buttons.map(({ dataset }) => [dataset['sayIn']!, dataset['name']!]));
    return (await import('./draw-said.ts')).drawSaid(this, theirs, names);
  }

  #mark(lang: string): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-say-in]'))
      button.setAttribute('aria-pressed', String(button.dataset['sayIn'] === lang));
  }

  #button(lang: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-say-in="${CSS.escape(lang)}"]`);
  }
}
