import { SettingsView } from './settings-view.ts';

customElements.define('wb-settings', SettingsView);
