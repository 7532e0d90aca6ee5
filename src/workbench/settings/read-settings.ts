import { recall, remember } from '../store.ts';
import { defaults, type SettingId, type Settings } from './settings.ts';

/** Where settings are kept: only those that differ from what holds anyway. */
export const settingsName = 'settings';

/** The name of the event on the document when a setting has changed; its detail is the id. */
export const settingChanged = 'wb-setting';

/** All settings as they hold. What is kept and unknown, or of another type than it should be, is passed over. */
export function readSettings(): Settings {
  const kept: Record<string, unknown> = recall<Partial<Settings>>(settingsName) ?? {};
  const known = Object.entries(defaults).map(([id, value]) => {
    const mine = kept[id];
    const fits = typeof mine === typeof value && Array.isArray(mine) === Array.isArray(value);
    return [id, fits ? mine : value];
  });
  return Object.fromEntries(known) as Settings;
}

/**
 * Keeps a setting and tells everybody; says whether the browser took it. The value that holds anyway is not kept, so that it
 * may change with the site.
 */
export function changeSetting<Id extends SettingId>(id: Id, value: Settings[Id]): boolean {
  const kept = { ...recall<Partial<Settings>>(settingsName) };
  if (JSON.stringify(value) === JSON.stringify(defaults[id])) delete kept[id];
  else kept[id] = value;
  const isKept = remember(settingsName, Object.keys(kept).length === 0 ? undefined : kept);
  document.dispatchEvent(new CustomEvent<SettingId>(settingChanged, { detail: id }));
  return isKept;
}

/** Calls back with the id when a setting has changed on this page. */
export function onSetting(tell: (id: SettingId) => void, signal: AbortSignal): void {
  document.addEventListener(settingChanged, (event) => tell((event as CustomEvent<SettingId>).detail), { signal });
}
