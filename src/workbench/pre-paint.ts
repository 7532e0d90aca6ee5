import { applyLayout, readLayout } from './layout-state.ts';
import { restoreFocusMode } from './focus-mode/focus-state.ts';
import { applySettings } from './settings/apply-settings.ts';
import { readSettings } from './settings/read-settings.ts';
import { RestoreSearch, restoreSideView } from './search/restore-search.ts';
import { RestoreExplorer } from './side-bar/restore-explorer.ts';
import { reserveSide } from './split/side-param.ts';
import { recall } from './store.ts';
import { RestoreTabs } from './tabs/restore-tabs.ts';
import { DatedPart } from './trust/dated-part.ts';

/**
 * Runs in the head, before anything is painted, so that a page appears as the reader left the last one. It is the only
 * script that the browser waits for: a part that has to be restored while the page is being read defines its element
 * here, and everything else is in `shell.ts`.
 */
document.documentElement.dataset['script'] = 'on';
applySettings(readSettings());
applyLayout(readLayout());
restoreFocusMode();
reserveSide();
restoreSideView();
// Something of the reader's own is coming: what would move or change waits for it.
if (recall('pages')) document.documentElement.dataset['kept'] = '';
customElements.define('wb-dated', DatedPart);
customElements.define('wb-restore-tabs', RestoreTabs);
customElements.define('wb-restore-explorer', RestoreExplorer);
customElements.define('wb-restore-search', RestoreSearch);
