import { phone } from '../commands/contexts.ts';
import { closeOnBack } from './close-on-back.ts';

/** Opens a dialog over the page, if none is open; says whether it did. When it closes, the focus is where it was. */
export function showOver(dialog: HTMLDialogElement, opener = document.activeElement as HTMLElement | null): boolean {
  if (document.querySelector('dialog:modal')) return false;
  const open = new AbortController();
  // What replaces it, a docked side bar or a drawer, may be there after the device was turned.
  matchMedia(phone).addEventListener('change', () => dialog.close(), { signal: open.signal });
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    open.abort();
    dialog.remove();
    opener?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  closeOnBack(dialog);
  return true;
}
