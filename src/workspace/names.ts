import { say, type Lang } from '../model/localized.ts';
import type { Site } from './site.ts';

/** The names of channels, levels and the like, in a language. */
export function nameOf(
  site: Pick<Site, 'config' | 'defaultLang'>,
  list: 'channels' | 'levels' | 'values' | 'situations' | 'tones' | 'tags',
  id: string,
  lang: Lang,
): string {
  return say((site.config[list] as Record<string, Parameters<typeof say>[0]>)[id], lang, site.defaultLang) || id;
}
