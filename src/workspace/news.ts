import type { Day } from '../base/day.ts';
import type { Lang } from '../model/localized.ts';
import { dataIn } from './page-view.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** A change that readers must know of. */
export interface NewsItem {
  link: LinkView;
  on: Day;
  what: string;
  textLang: Lang | undefined;
}

/** The newest changes, newest first. */
export function newsOf(site: Site, lang: Lang, most = 6): NewsItem[] {
  return site.entries
    .flatMap((entry) => {
      const { changed, status } = dataIn(entry, lang);
      if (!changed || status !== 'active') return [];
      const link = toLink(site, entry, lang);
      return [{ link, on: changed.on, what: changed.what, textLang: link.lang }];
    })
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    .slice(0, most);
}
