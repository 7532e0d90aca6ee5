import type { Lang } from '../../model/localized.ts';
import type { SearchFacets } from '../../workspace/search-facets.ts';
import type { ListedPage, ListedPages } from '../ranking/listed-pages.ts';
import type { FoundPage } from '../ranking/rank-pages.ts';
import { nameFound } from '../ranking/way-found.ts';
import { byName, byText, elsewhere, standing } from '../ranking/weights.ts';
import { hitText } from './excerpt.ts';
import type { Hit } from './hit.ts';
import type { TextMatch } from './rank-text.ts';

/** What a query met in the pages of one language. */
export interface Library {
  lang: Lang;
  pages: ListedPages;
  facets: SearchFacets;
  names: readonly FoundPage<ListedPage>[];
  /** By language of the text, the pages that were met, by id. */
  texts: readonly { lang: Lang; found: ReadonlyMap<string, TextMatch> }[];
}

/** Every page that was met, with how well it answers. */
export function rankHits({ lang, pages, facets, names, texts }: Library): Hit[] {
  const named = new Map(names.map((name) => [name.item.id, name]));
  const met = new Map<string, TextMatch>();
  for (const { lang: textLang, found } of texts)
    for (const [id, match] of found) if ((pages.byId.get(id)?.lang ?? lang) === textLang) met.set(id, match);

  return [...new Set([...named.keys(), ...met.keys()])].flatMap((id) => {
    const page = pages.byId.get(id);
    return page ? [toHit(page, { lang, facets, name: named.get(id), match: met.get(id) })] : [];
  });
}

interface Met {
  lang: Lang;
  facets: SearchFacets;
  name: FoundPage<ListedPage> | undefined;
  match: TextMatch | undefined;
}

function toHit(page: ListedPage, { lang, facets, name, match }: Met): Hit {
  const { id, title, href, kind, kindName, icon, section, state } = page;
  return {
    ...{ id, title, href, kind, kindName, icon, section, state },
    lang: page.lang ?? lang,
    ...facts(facets, id),
    by: name?.by ?? 'text',
    ...(name && name.at > 1 ? { byText: nameFound(name) } : {}),
    score: scoreOf(page, name, match),
    text: async () => {
      const places = match?.matches.flatMap((word) => word.places) ?? [];
      const text = await match?.matches[0]?.text();
      return text ? hitText(text, places, href) : { excerpt: '', sections: [] };
    },
  };
}

type Facts = Pick<Hit, 'levels' | 'channels' | 'owner' | 'changed'>;

const known = new WeakMap<SearchFacets, Map<string, Facts>>();

/** What results are narrowed by. Kept, since a common word is on every page. */
function facts(facets: SearchFacets, id: string): Facts {
  const all = known.get(facets) ?? new Map<string, Facts>();
  known.set(facets, all);
  const before = all.get(id);
  if (before) return before;
  const [levels = [], channels = [], owner = -1, changed = ''] = facets.pages[id] ?? [];
  const made = {
    levels: levels.flatMap((at) => facets.levels[at]?.[0] ?? []),
    channels: channels.flatMap((at) => facets.channels[at]?.[0] ?? []),
    owner: facets.owners[owner]?.[0] ?? '',
    changed,
  };
  all.set(id, made);
  return made;
}

function scoreOf(page: ListedPage, name: FoundPage<ListedPage> | undefined, match: TextMatch | undefined): number {
  const worth = standing(page.kind, page.state) * (page.lang === undefined ? 1 : elsewhere);
  return (name ? byName[name.tier] * name.fit : 0) + (match ? match.score * byText : 0) * worth;
}
