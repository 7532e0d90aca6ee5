import { isPlainClick } from '../is-plain-click.ts';
import { closestTo } from '../closest-to.ts';

/** Where a part covers the whole page, Back means: leave this part. */
const coversPage = '(max-width: 63.99rem)';

/**
 * While a dialog covers the page of a phone or tablet, the browser's Back closes it instead of leaving the page. Call it
 * right after the dialog was opened. A link inside takes the place of the entry made here, so that Back from the next
 * page leads to this one at once.
 */
export function closeOnBack(dialog: HTMLDialogElement): void {
  if (!matchMedia(coversPage).matches) return;
  const open = new AbortController();
  const { signal } = open;
  history.pushState({ covered: true }, '');
  addEventListener('popstate', () => dialog.close(), { signal });
  dialog.addEventListener('click', follow, { signal });
  dialog.addEventListener(
    'close',
    () => {
      open.abort();
      if ((history.state as { covered?: true } | null)?.covered) history.back();
    },
    { signal },
  );
}

function follow(event: MouseEvent): void {
  const link = closestTo<HTMLAnchorElement>(event, 'a[href]');
  if (!link || !isPlainClick(event) || event.defaultPrevented || link.target !== '') return;
  event.preventDefault();
  location.replace(link.href);
}
