import { applyLayout, readLayout } from './layout-state.ts';
import { applySettings } from './settings/apply-settings.ts';
import { readSettings } from './settings/read-settings.ts';
import { DatedPart } from './trust/dated-part.ts';

/**
 * Runs in the head, before anything is painted, so that a page appears as the reader left the last one. It is the only
 * script that the browser waits for: a part that has to be restored while the page is being read defines its element
 * here, and everything else is in `shell.ts`.
 */
document.documentElement.dataset['script'] = 'on';
applySettings(readSettings());
applyLayout(readLayout());
customElements.define('wb-dated', DatedPart);
