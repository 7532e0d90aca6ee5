import type { Config, Localized } from './config.ts';

/** A language the interface speaks. */
export type Lang = Config['languages']['default'];

/** One language of a text that a settings file gives in several; the default language where it is missing. */
export function say(text: Localized | undefined, lang: Lang, fallback: Lang): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : (text[lang] ?? text[fallback] ?? Object.values(text)[0] ?? '');
}
