import { phone } from '../commands/contexts.ts';
import { element } from '../element.ts';
import { showOver } from '../sheet/show-over.ts';
import { defineSearch } from './define-search.ts';
import { SearchView } from './search-view.ts';
import type { TypedAhead } from './type-ahead.ts';

/** Opens the search over the page: beside the rail of a tablet, or over the whole of a phone. */
export async function openSearchOver({ opener, take }: TypedAhead): Promise<void> {
  await defineSearch();
  const place = matchMedia(phone).matches ? 'sheet' : 'drawer';
  const view = element('wb-search' as 'div', { 'data-place': place }) as HTMLElement as SearchView;
  const label = SearchView.words.texts.title;
  const dialog = element('dialog', { class: 'wb-search-over', 'data-shape': place, 'aria-label': label }, view);
  if (showOver(dialog, opener)) view.focusField(take());
}
