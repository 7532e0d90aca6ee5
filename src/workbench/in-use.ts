import { CopyText } from '../components/copy-text.ts';
import { followReader } from './auxiliary-bar/follow-reader.ts';
import { Breadcrumbs } from './breadcrumbs/breadcrumbs.ts';
import { simpleCommands } from './commands/simple-commands.ts';
import { copyLinks } from './editor/copy-links.ts';
import { editingCommands } from './editing/editing-commands.ts';
import { showReferences } from './editor/show-references.ts';
import { favouriteCommand } from './favourites.ts';
import { fetchPagesAhead } from './fetch-pages-ahead.ts';
import { focusMode } from './focus-mode/focus-mode.ts';
import { previewLinks } from './hover/preview-links.ts';
import { focusParts } from './layout/focus-parts.ts';
import { Sash } from './layout/sash.ts';
import { openPalette } from './palette/open-palette.ts';
import { panelCommands } from './panel/panel-commands.ts';
import { openSearch } from './search/open-search.ts';
import { Explorer } from './side-bar/explorer.ts';
import { openContents } from './side-bar/open-contents.ts';
import { splitCommands } from './split/split-commands.ts';
import { followDay } from './trust/follow-day.ts';

// Wakes up what a page needs once somebody does something with it. It comes with their first move: see `shell.ts`.
wakeUp();

function wakeUp(): void {
  simpleCommands();
  favouriteCommand();
  focusParts();
  focusMode();
  openPalette();
  openContents();
  openSearch();
  splitCommands();
  panelCommands();
  copyLinks();
  editingCommands();
  showReferences();
  previewLinks();
  fetchPagesAhead();
  customElements.define('wb-copy', CopyText);
  customElements.define('wb-sash', Sash);
  customElements.define('wb-explorer', Explorer);
  customElements.define('wb-breadcrumbs', Breadcrumbs);
  followReader();
  followDay();
  document.documentElement.dataset['script'] = 'in-use';
}
