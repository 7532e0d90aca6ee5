import { showKeys } from '../commands/show-keys.ts';
import { ask } from '../preferences/ask.ts';
import { giveNotice } from '../preferences/notice.ts';
import { applyLayout, readLayout } from '../layout-state.ts';
import { keptNames, remember } from '../store.ts';
import { replaceSettings } from './kept-settings.ts';
import { otherStores } from './other-stores.ts';
import { settingsTexts, type SettingsTexts } from './settings-texts.ts';

/** What the names under which the parts keep things are called, where it is another word. */
const called: Record<string, keyof SettingsTexts['kept']> = {
  pages: 'recent',
  recentCommands: 'recent',
  pinned: 'tabs',
  strip: 'tabs',
  tabsFocus: 'tabs',
  focusMode: 'layout',
  usualOrder: 'layout',
  search: 'searches',
  searchView: 'searches',
  searchFrom: 'searches',
  arrival: 'searches',
  reviewDrafts: 'forms',
  newPageDraft: 'forms',
  done: 'progress',
};

/** Names everything that this playbook keeps in the browser and, when the reader says yes, removes it. */
export async function clearData(dialog: HTMLDialogElement, notice: HTMLElement): Promise<void> {
  const { kept, nothingKept, askClear: title, askClearHint: hint, yesClear: yes, cleared } = settingsTexts();
  const names = [...keptNames(), ...keptNames('session')];
  const elsewhere = (await Promise.all(otherStores().map((store) => store.kept()))).flat();
  if (names.length === 0 && elsewhere.length === 0) return giveNotice(notice, [nothingKept]);
  const nameOf = (name: string) => kept[called[name] ?? (name as keyof SettingsTexts['kept'])] ?? kept.other;
  const lines = [...new Set(names.filter((name) => !isBeside(name)).map(nameOf)), ...elsewhere];
  if (!(await ask(dialog, { title, hint, lines, yes }))) return;

  await Promise.all(otherStores().map((store) => store.clear()));
  replaceSettings({});
  for (const keeping of ['always', 'session'] as const)
    for (const name of keptNames(keeping)) remember(name, undefined, keeping);
  applyLayout(readLayout());
  showKeys();
  giveNotice(notice, [cleared]);
}

/** Whether a name is one of a store that tells itself what it keeps. */
function isBeside(name: string): boolean {
  return /^(sheets|runs|deeds)-/.test(name);
}
