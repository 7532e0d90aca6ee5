import { loadStyle } from '../load-style.ts';
import { keepViewOnLeaving } from './keep-view-on-leaving.ts';
import style from './search.css?url';
import { prepareSearch } from './prepare-search.ts';
import { SearchView } from './search-view.ts';
import { searchWords } from './search-words.ts';

/** Lets the search appear, once it looks as it should and knows its words. Rejects where these do not arrive. */
export async function defineSearch(): Promise<void> {
  if (customElements.get('wb-search')) return;
  // A search that was restored may stay as it is for many pages.
  if (!document.querySelector('#side-bar > wb-search .wb-search-found')) prepareSearch();
  const isStyled = document.querySelector(`wb-search[data-styled], link[href="${style}"]`) !== null;
  const [words] = await Promise.all([searchWords(), isStyled ? undefined : loadStyle(style)]);
  // Somebody else may have been faster.
  if (customElements.get('wb-search')) return;
  SearchView.words = words;
  customElements.define('wb-search', SearchView);
  keepViewOnLeaving(style);
}
