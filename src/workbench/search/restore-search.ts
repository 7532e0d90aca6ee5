import { addressHere } from '../address-here.ts';
import { blockingSheet } from '../blocking-sheet.ts';
import { desktop } from '../commands/contexts.ts';
import { keptView, type KeptView } from './kept-view.ts';

let kept: KeptView | undefined;

/** Says whether the side bar shows the search, and fetches its style, before anything is painted. */
export function restoreSideView(): void {
  const isSearchPage = location.pathname === addressHere('/search/');
  kept = isSearchPage ? undefined : keptView();
  if (kept) blockingSheet(kept.style);
  if (kept || isSearchPage) document.documentElement.dataset['sideView'] = 'search';
}

/**
 * Stands in the side bar and on the search page, and puts the search where it belongs while the page is being read: into the
 * side bar as the reader left it, and the controls of the search page beside their results.
 */
export class RestoreSearch extends HTMLElement {
  connectedCallback(): void {
    const sideBar = document.querySelector('#side-bar')!;
    if (this.parentElement !== sideBar) {
      // Whatever else hides the side bar is seen to once the search is there.
      const isHidden = 'sideBarHidden' in document.documentElement.dataset;
      if (matchMedia(desktop).matches && !isHidden) sideBar.prepend(this.previousElementSibling!);
    } else if (kept) {
      const { html, scroll } = kept;
      sideBar.insertAdjacentHTML('afterbegin', html);
      requestAnimationFrame(() => sideBar.querySelector('.wb-search-found')?.scroll(0, scroll));
    }
  }
}
