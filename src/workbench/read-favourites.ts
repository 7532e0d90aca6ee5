import { onKeptElsewhere, recall } from './store.ts';

/** Ids of pages, in the order of the reader. */
export type Favourites = readonly string[];

/** Where the list is kept. */
export const favouritesName = 'favourites';

/** The name of the event on the document when the list has changed. */
export const favouritesChanged = 'wb-favourites';

/** The reader's favourites. */
export function readFavourites(): Favourites {
  const kept = recall<unknown>(favouritesName);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

/** Calls back when the list has changed: here, in another tab of the browser, or before the reader comes back to this page. */
export function onFavourites(tell: () => void, signal: AbortSignal): void {
  document.addEventListener(favouritesChanged, tell, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
  onKeptElsewhere((name) => (name ?? favouritesName) === favouritesName && tell(), signal);
}
