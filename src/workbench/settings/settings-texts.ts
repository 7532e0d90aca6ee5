import type { Texts } from '../../i18n/en.ts';

/** The texts that the script of the page of settings shows. */
export type SettingsTexts = Texts['settings']['client'] & Pick<Texts['settings'], 'transfer' | 'kept'>;

/** Reads them from the page, which holds them in its own language. */
export function settingsTexts(): SettingsTexts {
  return JSON.parse(document.querySelector('#settings-texts')!.textContent) as SettingsTexts;
}
