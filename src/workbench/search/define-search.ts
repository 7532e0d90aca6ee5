import { loadStyle } from '../load-style.ts';
import { SearchView } from './search-view.ts';
import style from './search.css?url';

/** Lets the search appear, once it looks as it should. */
export async function defineSearch(): Promise<void> {
  await loadStyle(style);
  customElements.define('wb-search', SearchView);
}
