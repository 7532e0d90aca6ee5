import { ShortcutsView } from './shortcuts-view.ts';

customElements.define('wb-shortcuts', ShortcutsView);
