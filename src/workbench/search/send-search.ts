import { clientTexts } from '../../components/client-texts.ts';
import { addressHere } from '../address-here.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { keptSearch } from './kept-search.ts';
import { toAddress, type SearchState } from './search-state.ts';

/** The address of the search page that asks for this. */
export function searchAddress(state: SearchState): string {
  return addressHere('/search/') + toAddress(state);
}

/** Leads to the same search on a page of its own. */
export function openAsPage(state: SearchState): void {
  location.assign(searchAddress(state));
}

/** Leads to the search that is kept, on a page of its own. */
export function openKeptAsPage(): void {
  openAsPage(keptSearch().state);
}

/** Copies the address of the search, for somebody else. */
export async function copySearch(state: SearchState): Promise<void> {
  try {
    await navigator.clipboard.writeText(new URL(searchAddress(state), location.href).href);
    showStatus(clientTexts().copied);
  } catch {
    // The clipboard is closed: the page has the same address in the bar of the browser.
    openAsPage(state);
  }
}
