import { Feed } from 'feed';
import type { Day } from '../base/day.ts';
import { inLanguage } from '../model/address.ts';
import { say, type Lang } from '../model/localized.ts';
import { newsOf } from './news.ts';
import type { Site } from './site.ts';
import { withBase } from './with-base.ts';

/** More changes than this are no news. */
const most = 50;

/** A feed of changes. */
export interface FeedRequest {
  lang: Lang;
  /** Where the site is found: https://playbook.example.com. */
  origin: URL;
  edition: Day;
  /** What it is called, for a playbook. */
  title: (playbook: string) => string;
}

/** What readers must know of, newest first, as an Atom feed. */
export function changeFeed(site: Site, { lang, origin, edition, title }: FeedRequest): string {
  const url = (address: string) => new URL(withBase(address), origin).href;
  const news = newsOf(site, lang, most);
  const here = url(feedAddress(site, lang));
  const feed = new Feed({
    id: here,
    title: title(say(site.config.name, lang, site.defaultLang)),
    link: url(inLanguage('/', lang, site.defaultLang)),
    feedLinks: { atom: here },
    language: lang,
    updated: momentOf(news[0]?.on ?? edition),
    author: { name: site.config.company },
    copyright: '',
    generator: 'Vademecum',
  });
  for (const { link, on, what } of news)
    feed.addItem({
      // A translation is an entry of its own.
      id: `${url(`/r/${link.id}/`)}#changed-${on}${lang === site.defaultLang ? '' : `-${lang}`}`,
      title: asHtml(link.title),
      description: asHtml(what),
      link: url(link.href),
      date: momentOf(on),
    });
  return feed.atom1();
}

/** Where the feed of a language is. */
export function feedAddress({ defaultLang }: Site, lang: Lang): string {
  return inLanguage('/changes.xml', lang, defaultLang);
}

/** A feed wants a moment; which one of the day, nobody has written down. */
function momentOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The library says that titles and texts are HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
