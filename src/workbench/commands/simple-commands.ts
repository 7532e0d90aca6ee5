import { addressHere, baseHere } from '../address-here.ts';
import { clientTexts } from '../../components/client-texts.ts';
import { changeLayout, readLayout } from '../layout-state.ts';
import { changeSetting, readSettings } from '../settings/read-settings.ts';
import { defaults, textSizes } from '../settings/settings.ts';
import { showStatus } from '../status-bar/show-status.ts';
import type { CommandId } from './commands.ts';
import { onCommand } from './run-command.ts';

/** Commands that lead to a page of the site, by its address in the default language. */
const places: Partial<Record<CommandId, string>> = {
  'go.home': '/',
  'go.contents': '/contents/',
  'go.search': '/search/',
  'go.latitude': '/latitude/',
  'go.coverage': '/coverage/',
  'go.year': '/year/',
  'go.recognition': '/recognition/',
  'go.career': '/career/',
  'go.owners': '/owners/',
  'go.attention': '/attention/',
  'preferences.openSettings': '/settings/',
  'preferences.openShortcuts': '/settings/keyboard/',
};

/** Commands that one line carries out. */
export function simpleCommands(): void {
  for (const [id, address] of Object.entries(places))
    onCommand(id as CommandId, () => location.assign(addressHere(address)));
  onCommand('help.open', () => location.assign(`${baseHere()}help/`));
  onCommand('page.print', () => print());
  onCommand('page.copyLink', () => void copyAddress());
  onCommand('search.exportFailed', async () =>
    (await import('../search/export-failed-searches.ts')).exportFailedSearches(),
  );
  onCommand('view.toggleAuxiliaryBar', () => changeLayout({ auxiliaryBarHidden: !readLayout().auxiliaryBarHidden }));
  onCommand('view.increaseTextSize', () => changeTextSize(1));
  onCommand('view.decreaseTextSize', () => changeTextSize(-1));
  onCommand('view.resetTextSize', () => putTextSize(defaults.textSize));
}

/** The next larger or smaller size, as far as there is one. */
function changeTextSize(direction: 1 | -1): void {
  const { textSize } = readSettings();
  putTextSize(textSizes[textSizes.indexOf(textSize) + direction] ?? textSize);
}

function putTextSize(size: number): void {
  changeSetting('textSize', size);
  showStatus(clientTexts().textSize.replace('%', String(size)));
}

async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    showStatus(clientTexts().copied);
  } catch {
    // The clipboard is closed; the address is in the address bar, from where it can be copied.
  }
}
