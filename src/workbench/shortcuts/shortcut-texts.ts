import type { Texts } from '../../i18n/en.ts';

/** The texts that the script of the page of shortcuts shows. */
export type ShortcutTexts = Texts['shortcuts']['client'] & Pick<Texts['shortcuts'], 'why' | 'none' | 'own' | 'presets'>;

/** Reads them from the page, which holds them in its own language. */
export function shortcutTexts(): ShortcutTexts {
  return JSON.parse(document.querySelector('#shortcut-texts')!.textContent) as ShortcutTexts;
}
