import { breathe } from '../../base/slices.ts';
import type { Lang } from '../../model/localized.ts';
import type { SearchFacets } from '../../workspace/search-facets.ts';
import type { ListedPage, ListedPages } from '../ranking/listed-pages.ts';
import type { FoundPage } from '../ranking/rank-pages.ts';
import { nameFound } from '../ranking/way-found.ts';
import { byName, byText, elsewhere, standing } from '../ranking/weights.ts';
import { hitText, type SoughtPhrase } from './excerpt.ts';
import type { Hit } from './hit.ts';
import type { TextIndex } from './text-index.ts';

/** What a query met in the pages of one language. */
export interface Library {
  lang: Lang;
  pages: ListedPages;
  facets: SearchFacets;
  names: readonly FoundPage<ListedPage>[];
  texts: readonly FoundTexts[];
}

/** What a query met in the text of the pages of a language. */
export interface FoundTexts {
  lang: Lang;
  index: TextIndex;
  /** By number of the page; 0 is nothing. */
  scores: Float32Array;
  sought: readonly SoughtPhrase[];
}

/** Every page that was met, with how well it answers. */
export function rankHits({ lang, pages, facets, names, texts }: Library): Hit[] {
  const named = new Map(names.map((name) => [name.item.id, name]));
  const hits: Hit[] = [];
  for (const found of texts)
    found.index.pages.forEach((id, at) => {
      const score = found.scores[at]!;
      const page = score > 0 ? pages.byId.get(id) : undefined;
      if (!page || (page.lang ?? lang) !== found.lang) return;
      hits.push(toHit(page, { lang, facets, name: named.get(id), score, found }));
      named.delete(id);
    });
  for (const name of named.values()) hits.push(toHit(name.item, { lang, facets, name, score: 0, found: undefined }));
  return hits;
}

interface Met {
  lang: Lang;
  facets: SearchFacets;
  name: FoundPage<ListedPage> | undefined;
  /** What its text is worth, and where that was found. */
  score: number;
  found: FoundTexts | undefined;
}

function toHit(page: ListedPage, { lang, facets, name, score, found }: Met): Hit {
  const { id, title, href, kind, kindName, icon, section, state } = page;
  return {
    ...{ id, title, href, kind, kindName, icon, section, state },
    lang: page.lang ?? lang,
    ...facts(facets, id),
    by: name?.by ?? 'text',
    ...(name && name.at > 1 ? { byText: nameFound(name) } : {}),
    score: scoreOf(page, name, score),
    text: async () => {
      if (!found) return { excerpt: '', sections: [], met: [] };
      const { index, sought } = found;
      const written = await index.textOf(id);
      await breathe();
      return hitText(written, { sought, stem: index.stem, href, title });
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

function scoreOf(page: ListedPage, name: FoundPage<ListedPage> | undefined, text: number): number {
  const worth = standing(page.kind, page.state) * (page.lang === undefined ? 1 : elsewhere);
  return (name ? byName[name.tier] * name.fit : 0) + text * byText * worth;
}
