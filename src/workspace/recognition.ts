import type { Lang } from '../model/localized.ts';
import type { DataOf } from '../model/page.ts';
import type { Day } from '../base/day.ts';
import type { Entry } from '../playbook/entry.ts';
import { isInForce } from '../rules/reviewed.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** A commendation: what a customer praised, and the principles that it shows. */
export interface Commendation {
  link: LinkView;
  on: Day;
  principles: LinkView[];
  /** The page that it led to. */
  ledTo: LinkView | undefined;
}

/** Every commendation that is in force, the latest first. */
export function commendationsOf(site: Site, lang: Lang): Commendation[] {
  return commendations(site).map((entry) => {
    const { on, principles, ledTo } = entry.data as DataOf<'story'>;
    const linksTo = (ids: readonly string[]) =>
      ids.flatMap((id) => (site.byId.has(id) ? [toLink(site, site.byId.get(id)!, lang)] : []));
    return {
      link: toLink(site, entry, lang),
      on,
      principles: linksTo(principles),
      ledTo: linksTo(ledTo === undefined ? [] : [ledTo])[0],
    };
  });
}

/** Each principle that is in force, with the commendations that show it. Those that nobody was praised for have none. */
export function principlesSeen(site: Site, lang: Lang): { principle: LinkView; seen: LinkView[] }[] {
  return site.entries
    .filter((entry) => entry.kind === 'principle' && isInForce(entry))
    .map((entry) => ({ principle: toLink(site, entry, lang), seen: seenInPractice(site, entry.id, lang) }));
}

/** The commendations that show a principle, the latest first; at most so many. */
export function seenInPractice(site: Site, principle: string, lang: Lang, most = Infinity): LinkView[] {
  return commendations(site)
    .filter(({ data }) => data.principles.includes(principle))
    .slice(0, most)
    .map((entry) => toLink(site, entry, lang));
}

function commendations(site: Site): Entry<'story'>[] {
  return site.entries
    .filter(
      (entry): entry is Entry<'story'> =>
        entry.kind === 'story' && (entry as Entry<'story'>).data.tells === 'commendation' && isInForce(entry),
    )
    .toSorted((a, b) => (a.data.on < b.data.on ? 1 : -1));
}
