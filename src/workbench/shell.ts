import { clientTexts } from '../components/client-texts.ts';
import { listenToKeys } from './commands/keybindings.ts';
import { runPressedCommands } from './commands/pressed-commands.ts';
import { othersComeWith } from './commands/run-command.ts';
import { showKeys } from './commands/show-keys.ts';
import { defineLater } from './define-later.ts';
import { FavouriteStar } from './editor/favourite-star.ts';
import { knowThisPage } from './known-pages.ts';
import { keepTypingFor } from './palette/early-typing.ts';
import { rememberVisits } from './recent.ts';
import { followSettings } from './settings/follow-settings.ts';
import { showStatus } from './status-bar/show-status.ts';
import { recall } from './store.ts';
import { TabStrip } from './tabs/tabs.ts';
import { colourBrowserBar } from './themes/browser-bar.ts';
import { TrustBadge } from './trust/trust-badge.ts';

/**
 * What every page needs as soon as it stands there: it says what is true today and on this device, and listens. What a
 * reader needs who does something comes with their first move, in `in-use.ts`; what they ask for, when they ask.
 */
customElements.define('wb-trust', TrustBadge);
customElements.define('wb-favourite', FavouriteStar);
customElements.define('wb-tabs', TabStrip);
othersComeWith(useRest);
keepTypingFor(useRest);
followSettings();
colourBrowserBar();
knowThisPage();
rememberVisits();
defineLater();
listenToKeys();
runPressedCommands();
showKeys();
if (recall('arrival', 'session')) void import('./search/arrive.ts').then(({ arrive }) => arrive());
if (recall('walk', 'session')) void import('./walk/show-walk-bar.ts');
// Not while they are captured: a column that is put back to where it was scrolled is no move of the reader's.
for (const move of ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'])
  addEventListener(move, () => void useRest(), { once: true, passive: true });
if (isInUse()) void useRest();

async function useRest(): Promise<void> {
  try {
    await import('./in-use.ts');
  } catch (error) {
    showStatus(clientTexts().notLoaded);
    throw error;
  }
}

/** The last page was left in a state that this one goes on with. */
function isInUse(): boolean {
  const goesOn = '[data-side], [data-focus-mode], [data-panel-open], [data-maintain]';
  return (
    document.documentElement.matches(goesOn) ||
    recall('explorerFocus', 'session') === true ||
    location.search === '?review'
  );
}
