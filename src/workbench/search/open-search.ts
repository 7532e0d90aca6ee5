import { addressHere } from '../address-here.ts';
import { contexts, desktop } from '../commands/contexts.ts';
import { onCommand } from '../commands/run-command.ts';
import { layoutChanged } from '../layout-state.ts';
import { isSearchBeside, showBeside } from '../side-bar/side-view.ts';
import { rememberSection } from './section-here.ts';
import { typeAhead, type TypedAhead } from './type-ahead.ts';

const icons = '[data-activity="search"]';

/** Opens the search: beside the text where there is room, over it elsewhere, and else as a page. */
export function openSearch(): void {
  rememberSection();
  onCommand('view.search', async (from) => {
    const isPage = document.querySelector('wb-search[data-place="page"]') !== null;
    if (isSearchBeside() && from === 'icon' && !isPage) return (await import('./send-search.ts')).openKeptAsPage();
    const query = selected();
    const ahead = typeAhead(document.querySelector(icons)?.textContent.trim() ?? '');
    const typed = { ...ahead, take: () => ahead.take() || query };
    return (isPage ? goToField(typed) : open(typed)).catch(() => location.assign(addressHere('/search/')));
  });
  onCommand('search.nextResult', async () => (await import('./go-to-result.ts')).goToResult(1));
  onCommand('search.previousResult', async () => (await import('./go-to-result.ts')).goToResult(-1));
  document.addEventListener(layoutChanged, sayState);
  matchMedia(desktop).addEventListener('change', sayState);
  sayState();
}

async function open(typed: TypedAhead): Promise<void> {
  if (!contexts.isDesktop()) return (await import('./search-over.ts')).openSearchOver(typed);
  const view = await (await import('./side-search.ts')).sideSearch();
  showBeside('search');
  view.focusField(typed.take());
}

/** On the search page there is a field already. */
async function goToField(typed: TypedAhead): Promise<void> {
  if (contexts.isDesktop()) showBeside('search');
  const view = await (await import('./side-search.ts')).pageSearch();
  view.focusField(typed.take());
}

/** A few words that are selected on the page are what somebody looks for. */
function selected(): string {
  const text = getSelection()?.toString().trim() ?? '';
  return text.length <= 60 && !text.includes('\n') ? text : '';
}

function sayState(): void {
  for (const link of document.querySelectorAll<HTMLElement>(icons)) {
    link.ariaHasPopup = contexts.isDesktop() ? null : 'dialog';
    link.ariaExpanded = contexts.isDesktop() ? String(isSearchBeside()) : null;
  }
}
