import { contexts } from '../commands/contexts.ts';
import { changeLayout, layoutChanged, readLayout } from '../layout-state.ts';
import { forgetView } from '../search/kept-view.ts';

/** What the side bar can show. */
export type SideView = 'contents' | 'search';

/** Whether the search stands in the side bar now. */
export function isSearchBeside(): boolean {
  const isChosen = document.documentElement.dataset['sideView'] === 'search';
  return isChosen && contexts.isDesktop() && !readLayout().sideBarHidden;
}

/** Shows the side bar with this in it, until the reader wants the other. */
export function showBeside(view: SideView): void {
  const root = document.documentElement;
  if (view === 'search') root.dataset['sideView'] = view;
  else {
    delete root.dataset['sideView'];
    forgetView();
  }
  if (readLayout().sideBarHidden) changeLayout({ sideBarHidden: false });
  else document.dispatchEvent(new CustomEvent(layoutChanged));
}
