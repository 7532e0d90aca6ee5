import { addressHere } from '../address-here.ts';
import { contexts, desktop } from '../commands/contexts.ts';
import { onCommand } from '../commands/run-command.ts';
import { changeLayout, layoutChanged, readLayout } from '../layout-state.ts';
import type { Explorer } from './explorer.ts';
import { isSearchBeside, showBeside } from './side-view.ts';

const icons = '[data-activity="contents"]';

/** Opens the tree of contents: beside the text where there is room, over it elsewhere, and else as a page. */
export function openContents(): void {
  onCommand('view.toggleSideBar', toggle);
  onCommand('explorer.focus', () => (contexts.isDesktop() ? showTree() : openOver()));
  document.addEventListener(layoutChanged, sayState);
  matchMedia(desktop).addEventListener('change', sayState);
  sayState();
}

/** Its icon leads into the tree; the keys leave the reader where they are. */
function toggle(from: string | undefined): void {
  const { sideBarHidden } = readLayout();
  if (from === 'icon' && (sideBarHidden || isSearchBeside())) showTree();
  else changeLayout({ sideBarHidden: !sideBarHidden });
}

function showTree(): void {
  showBeside('contents');
  document.querySelector<Explorer>('wb-explorer')?.focusTree();
}

function openOver(): void {
  import('../sheet/open-over.ts')
    .then(({ openOver: open }) => open())
    .catch(() => location.assign(addressHere('/contents/')));
}

function sayState(): void {
  for (const link of document.querySelectorAll<HTMLElement>(icons)) {
    link.ariaHasPopup = contexts.isDesktop() ? null : 'dialog';
    link.ariaExpanded = contexts.isDesktop() ? String(!readLayout().sideBarHidden && !isSearchBeside()) : null;
  }
}
