import { baseHere } from '../address-here.ts';
import { keepOwnKeys, readOwnKeys, type OwnKeys } from '../commands/keymap.ts';
import { sayKeys } from '../commands/say-keys.ts';
import { showKeys } from '../commands/show-keys.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { fillIn } from '../fill-in.ts';
import { ask } from '../preferences/ask.ts';
import { giveNotice } from '../preferences/notice.ts';
import { saveFile } from '../save-file.ts';
import { sayValue } from './controls.ts';
import { changedSettings, replaceSettings } from './kept-settings.ts';
import { readSettings } from './read-settings.ts';
import { defaults, type SettingId, type Settings } from './settings.ts';
import { settingsTexts } from './settings-texts.ts';
import { readTransfer, writeTransfer, type Known, type Transfer } from './transfer.ts';

/** Gives the reader a file of the settings and keys that were changed. */
export function exportSettings(): void {
  const text = writeTransfer({ settings: changedSettings(), keys: readOwnKeys() });
  saveFile(`${baseHere().replaceAll('/', '') || 'playbook'}-settings.json`, text);
}

interface Place {
  view: HTMLElement;
  input: HTMLInputElement;
  dialog: HTMLDialogElement;
  notice: HTMLElement;
}

/** Reads the file that was chosen, says what would change, and does it when the reader says yes. It can be undone. */
export async function importSettings({ view, input, dialog, notice }: Place): Promise<void> {
  const texts = settingsTexts();
  const text = await input.files![0]?.text();
  input.value = '';
  if (text === undefined) return;

  const { read, faults, leftOut } = readTransfer(text, knownIn(view), texts.transfer);
  if (!read) return giveNotice(notice, [texts.refused, ...faults]);
  const lines = [...changes(view, read.settings), ...(await changesOfKeys(read.keys))];
  if (lines.length === 0) return giveNotice(notice, [texts.sameAlready, ...leftOut]);
  const { askImport: title, askImportHint: hint, yesImport: yes } = texts;
  if (!(await ask(dialog, { title, hint, lines: [...lines, ...leftOut], yes }))) return;

  const before: Transfer = { settings: changedSettings(), keys: readOwnKeys() };
  put(read);
  giveNotice(notice, [texts.imported, ...leftOut], () => {
    put(before);
    giveNotice(notice, [texts.undone]);
  });
}

function put({ settings, keys }: Transfer): void {
  keepOwnKeys(keys);
  replaceSettings(settings);
  showKeys();
}

function knownIn(view: HTMLElement): Known {
  const values = (selector: string) =>
    [...view.querySelectorAll<HTMLOptionElement | HTMLInputElement>(selector)].map(({ value }) => value);
  return {
    themes: values('#setting-theme option:not([data-kept])'),
    levels: values('#setting-level option'),
    channels: values('[data-setting="channels"]'),
  };
}

/** Each setting that would change: its title, what it is, and what it would be. */
function changes(view: HTMLElement, settings: Partial<Settings>): string[] {
  const now = readSettings();
  const then = { ...defaults, ...settings };
  return (Object.keys(defaults) as SettingId[])
    .filter((id) => JSON.stringify(now[id]) !== JSON.stringify(then[id]))
    .map((id) => {
      const item = view.querySelector<HTMLElement>(`[data-item="${id}"]`)!;
      const title = item.querySelector('[data-title]')!.textContent.trim();
      return `${title}: ${sayValue(item, now[id])} → ${sayValue(item, then[id])}`;
    });
}

async function changesOfKeys(keys: OwnKeys): Promise<string[]> {
  const now = readOwnKeys();
  const ids = [...new Set([...Object.keys(now), ...Object.keys(keys)])] as (keyof OwnKeys)[];
  const changed = ids.filter((id) => JSON.stringify(now[id]) !== JSON.stringify(keys[id]));
  if (changed.length === 0) return [];
  const { commands } = await lazyTexts();
  const { keysOf, none } = settingsTexts();
  const say = (list: readonly string[] = []) => list.map((key) => sayKeys(key)).join(', ') || none;
  return changed.map((id) => `${fillIn(keysOf, commands[id])}: ${say(now[id])} → ${say(keys[id])}`);
}
