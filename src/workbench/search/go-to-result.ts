import { fillIn } from '../fill-in.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { keptSearch, placeOf, stopBeside, stopsOf } from './kept-search.ts';
import { keepOpenSections, markCurrent, noteOpened } from './open-result.ts';

/** Opens the result after (1) or before (-1) the one the reader is at. At the ends it says so. */
export async function goToResult(direction: 1 | -1): Promise<void> {
  keepOpenSections();
  const { state, hits, current } = keptSearch();
  const stops = stopsOf(hits);
  const next = stopBeside(stops, placeOf(stops, current, location.pathname), direction);
  if (!next) {
    const { search } = await lazyTexts();
    return showStatus(fillIn(direction === 1 ? search.last : search.first, state.query));
  }
  const link = document.createElement('a');
  link.href = next.href;
  noteOpened(link);
  location.assign(next.href);
  for (const found of document.querySelectorAll<HTMLElement>('.wb-search-found')) markCurrent(found);
}
