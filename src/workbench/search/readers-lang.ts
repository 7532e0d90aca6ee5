import type { Lang } from '../../model/localized.ts';

/** The language that is read in here. */
export function readersLang(): Lang {
  return document.documentElement.lang as Lang;
}
