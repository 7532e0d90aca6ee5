import type { Lang } from '../model/localized.ts';
import { en, type Texts } from './en.ts';
import { it } from './it.ts';
import { ro } from './ro.ts';

const dictionaries: Record<Lang, Texts> = { en, it, ro };

/** The texts of the interface in a language. */
export function textsIn(lang: Lang): Texts {
  return dictionaries[lang];
}
