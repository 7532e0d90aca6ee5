import { addressHere } from '../address-here.ts';
import type { Picking } from './picker.ts';
import { drawIcon, part } from './row.ts';

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
  const dialog = document.createElement('dialog');
  dialog.className = 'wb-palette';
  dialog.dataset['part'] = 'palette';
  dialog.ariaLabel = label;
  const close = button('', 'close');
  close.ariaLabel = texts.palette.close;
  close.append(drawIcon('back'));
  Object.assign(field, {
    ...{ type: 'text', role: 'combobox', placeholder, ariaLabel: placeholder },
    ...{ ariaAutoComplete: 'list', ariaHasPopup: 'listbox', ariaExpanded: 'false' },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: false, enterKeyHint: 'go' },
  });
  const status = part('p', '', 'status');
  status.role = 'status';
  const failure = part('div', '', 'failure');
  const line = part('div', '', 'field');
  line.append(close, field);
  const frame = part('div', '', 'frame');
  frame.append(...[line, head, status, rows, failure, foot].filter((piece) => piece !== undefined));
  dialog.append(frame);
  return { dialog, close, status, failure };
}

/** The ways on when a list did not arrive: again, or to the list of all contents. */
export function drawFailure({ palette }: Picking['texts'], tryAgain: () => void): HTMLElement[] {
  const retry = button(palette.retry, 'retry');
  retry.addEventListener('click', tryAgain);
  const contents = document.createElement('a');
  contents.href = addressHere('/contents/');
  contents.textContent = palette.contents;
  return [retry, contents];
}

/** A button of the palette. */
export function button(text: string, className = ''): HTMLButtonElement {
  const made = part('button', text, className) as HTMLButtonElement;
  made.type = 'button';
  return made;
}
