import { element, iconButton } from '../element.ts';
import { showOver } from '../sheet/show-over.ts';
import type { EditingTexts } from './editing.ts';

/** A form over the page; on a phone, in place of it. */
export class Sheet {
  readonly #dialog = element('dialog', { class: 'wb-editing', 'aria-labelledby': 'editing-heading' });
  readonly #said = element('p', { class: 'visually-hidden', role: 'status' });

  constructor(title: string, { close }: Pick<EditingTexts, 'close'>) {
    const heading = element('h2', { id: 'editing-heading', tabindex: '-1' }, title);
    heading.autofocus = true;
    this.#dialog.append(
      element(
        'header',
        {},
        heading,
        iconButton('close', close, () => this.#dialog.close()),
      ),
      this.#said,
    );
  }

  /** Shows it. What is filled in is kept by whoever fills it, since a press on Escape closes it. */
  open(...body: Node[]): void {
    this.#dialog.append(...body);
    showOver(this.#dialog);
  }

  /** Says what has happened to readers who cannot see it. What stands outside of an open dialog is not read out. */
  say(words: string): void {
    this.#said.replaceChildren(element('span', {}, words));
  }
}
