import { recall, remember } from '../store.ts';
import { readSettings, settingChanged, settingsName } from './read-settings.ts';
import { defaults, type SettingId, type Settings } from './settings.ts';

/** The settings that differ from what holds anyway. */
export function changedSettings(): Partial<Settings> {
  const kept = recall<Partial<Settings>>(settingsName) ?? {};
  return Object.fromEntries(Object.entries(readSettings()).filter(([id]) => Object.hasOwn(kept, id)));
}

/** Keeps these settings and no others, and tells everybody which have changed. Says whether the browser took them. */
export function replaceSettings(settings: Partial<Settings>): boolean {
  const before = readSettings();
  const isKept = remember(settingsName, Object.keys(settings).length === 0 ? undefined : settings);
  const after = readSettings();
  for (const id of Object.keys(defaults) as SettingId[])
    if (JSON.stringify(before[id]) !== JSON.stringify(after[id]))
      document.dispatchEvent(new CustomEvent<SettingId>(settingChanged, { detail: id }));
  return isKept;
}
