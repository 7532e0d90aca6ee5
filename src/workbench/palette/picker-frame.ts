import { addressHere } from '../address-here.ts';
import { buttonFor, element, iconOf, linkTo } from '../element.ts';
import type { Picking } from './picker.ts';

/** The pieces of a palette that change while it is open. */
export interface Frame {
  dialog: HTMLDialogElement;
  close: HTMLButtonElement;
  status: HTMLElement;
  failure: HTMLElement;
}

/** Draws a palette around its field and its rows. */
export function drawFrame(
  { label, placeholder, head, foot, texts }: Picking,
  field: HTMLInputElement,
  rows: HTMLElement,
): Frame {
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': texts.palette.close },
    iconOf('back'),
  );
  Object.assign(field, {
    ...{ type: 'text', role: 'combobox', placeholder, ariaLabel: placeholder },
    ...{ ariaAutoComplete: 'list', ariaHasPopup: 'listbox', ariaExpanded: 'false' },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: false, enterKeyHint: 'go' },
  });
  const status = element('p', { class: 'status', role: 'status' });
  const failure = element('div', { class: 'failure' });
  const line = element('div', { class: 'field' }, close, field);
  const pieces = [line, head, status, rows, failure, foot].filter((piece) => piece !== undefined);
  const frame = element('div', { class: 'frame' }, ...pieces);
  const dialog = element('dialog', { class: 'wb-palette', 'data-part': 'palette', 'aria-label': label }, frame);
  return { dialog, close, status, failure };
}

/** The ways on when a list did not arrive: again, or to the list of all contents. */
export function drawFailure({ palette }: Picking['texts'], tryAgain: () => void): HTMLElement[] {
  return [buttonFor(palette.retry, tryAgain, { class: 'retry' }), linkTo(addressHere('/contents/'), palette.contents)];
}
