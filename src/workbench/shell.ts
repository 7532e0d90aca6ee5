import { listenToKeys } from './commands/keybindings.ts';
import { showKeys } from './commands/show-keys.ts';
import { runPressedCommands } from './commands/pressed-commands.ts';
import { copyLinks } from './editor/copy-links.ts';
import { fillInFeedback } from './editor/feedback.ts';
import { focusParts } from './layout/focus-parts.ts';
import { Sash } from './layout/sash.ts';
import { followSettings } from './settings/follow-settings.ts';
import { simpleCommands } from './commands/simple-commands.ts';
import { TrustBadge } from './trust/trust-badge.ts';

/** What every page needs as soon as it stands there. What is needed when somebody asks for it is imported then. */
customElements.define('wb-trust', TrustBadge);
customElements.define('wb-sash', Sash);

followSettings();
simpleCommands();
focusParts();
listenToKeys();
runPressedCommands();
showKeys();
copyLinks();
fillInFeedback();
