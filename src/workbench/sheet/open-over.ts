import { loadStyle } from '../load-style.ts';
import { closeOnBack } from './close-on-back.ts';
import style from './contents.css?url';
import { contentsDrawer } from './contents-drawer.ts';
import { contentsSheet } from './contents-sheet.ts';

/** Below this width the contents take the whole page. */
const phone = '(max-width: 47.99rem)';

/** Opens the contents over the page. When they close, the focus is where it was. */
export async function openOver(): Promise<void> {
  await loadStyle(style);
  if (document.querySelector('dialog.wb-contents')) return;
  const dialog = matchMedia(phone).matches ? contentsSheet() : contentsDrawer();
  dialog.classList.add('wb-contents');
  const opener = document.activeElement as HTMLElement | null;
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
}
