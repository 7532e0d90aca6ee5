import { keptSearch } from './kept-search.ts';
import { keepView, keptView } from './kept-view.ts';

/** More than this is not kept: the browser has little room. */
const most = 200_000;

/** A view that has to be drawn anew. */
const bare = '<wb-search data-place="side"></wb-search>';

/** Keeps the view for the next page whenever the reader leaves one where it is shown. */
export function keepViewOnLeaving(style: string): void {
  addEventListener('pagehide', () => {
    const view = document.querySelector<HTMLElement>('#side-bar > wb-search');
    const isShown = view !== null && document.documentElement.dataset['sideView'] === 'search';
    // Somebody may have cleared their data meanwhile.
    const html = isShown && keptSearch().state.query !== '' ? htmlOf(view) : bare;
    const scroll = view?.querySelector('.wb-search-found')?.scrollTop ?? 0;
    // The search page has none: what it has found is drawn anew beside the next page.
    if (isShown || (!view && keptView())) keepView({ html, scroll, style });
  });
}

function htmlOf(view: HTMLElement): string {
  const copy = view.cloneNode(true) as HTMLElement;
  for (const open of copy.querySelectorAll('details[open]')) open.removeAttribute('open');
  copy.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
  // They do nothing on a page that has not asked for the answer itself.
  for (const button of copy.querySelectorAll('[data-answer] button:not([data-copy])')) button.remove();
  const html = copy.outerHTML;
  return html.length > most ? bare : html;
}
