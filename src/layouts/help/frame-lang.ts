import type { Lang } from '../../model/localized.ts';
import type { Site } from '../../workspace/site.ts';

/** The language of the frame around the help: English, or the language of a site that has no English. */
export function frameLang({ languages, defaultLang }: Pick<Site, 'languages' | 'defaultLang'>): Lang {
  return languages.includes('en') ? 'en' : defaultLang;
}
