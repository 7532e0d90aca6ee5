import { phone } from '../commands/contexts.ts';
import { loadStyle } from '../load-style.ts';
import style from './contents.css?url';
import { contentsDrawer } from './contents-drawer.ts';
import { contentsSheet } from './contents-sheet.ts';
import { showOver } from './show-over.ts';

/** Opens the contents over the page. */
export async function openOver(): Promise<void> {
  await loadStyle(style);
  if (document.querySelector('dialog:modal')) return;
  const dialog = matchMedia(phone).matches ? contentsSheet() : contentsDrawer();
  dialog.classList.add('wb-contents');
  showOver(dialog);
}
