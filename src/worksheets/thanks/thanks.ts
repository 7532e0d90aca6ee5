import type { ThanksFacts } from './thanks-draft.ts';

/** A way to thank a colleague. Its link begins a mail; with script it opens the form. */
export class Thanks extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const link = this.querySelector<HTMLAnchorElement>('[data-thank]');
    if (!link) return;
    const open = async (principle: string) => {
      const facts = JSON.parse(this.querySelector('script')!.textContent) as ThanksFacts;
      const { openThanks } = await import('./open-thanks.ts');
      // The focus comes back here when the form is closed.
      link.focus({ preventScroll: true });
      return openThanks(facts, principle);
    };
    link.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        // Where the form does not arrive, the mail that the link begins does.
        void open('').catch(() => location.assign(link.href));
      },
      { signal: this.#connection.signal },
    );
    const asked = new URLSearchParams(location.search).get('thank');
    if (asked !== null) void open(asked).catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }
}
