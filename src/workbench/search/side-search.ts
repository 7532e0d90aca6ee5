import { element } from '../element.ts';
import { defineSearch } from './define-search.ts';
import type { SearchView } from './search-view.ts';

/** The search in the side bar, made when it is first asked for. */
export async function sideSearch(): Promise<SearchView> {
  await defineSearch();
  const sideBar = document.querySelector('#side-bar')!;
  const known = sideBar.querySelector<SearchView>('wb-search');
  if (known) return known;
  const view = element('wb-search' as 'div', { 'data-place': 'side' });
  sideBar.prepend(view);
  return view as HTMLElement as SearchView;
}

/** The search of the search page. */
export async function pageSearch(): Promise<SearchView> {
  await defineSearch();
  return document.querySelector<SearchView>('wb-search[data-place="page"]')!;
}
