import { desktop } from '../commands/contexts.ts';
import type { Explorer } from '../side-bar/explorer.ts';
import { element, iconButton } from '../element.ts';

/** The side bar's own tree in a drawer beside the rail; it goes back when the drawer closes. */
export function contentsDrawer(): HTMLDialogElement {
  const explorer = document.querySelector<Explorer>('wb-explorer')!;
  const place = explorer.parentElement!;
  const name = explorer.querySelector('nav')!.ariaLabel ?? '';
  const dialog = element('dialog', { 'data-shape': 'drawer', 'aria-label': name });
  dialog.append(
    iconButton('close', explorer.dataset['close'] ?? '', () => dialog.close()),
    explorer,
  );

  const open = new AbortController();
  matchMedia(desktop).addEventListener('change', () => dialog.close(), { signal: open.signal });
  dialog.addEventListener('close', () => {
    open.abort();
    place.prepend(explorer);
  });
  // Once it is open: before, nothing has a place to scroll to.
  requestAnimationFrame(() => explorer.focusTree());
  return dialog;
}
