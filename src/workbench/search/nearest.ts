import { inSlices } from '../../base/slices.ts';
import { tellingIn } from '../../base/telling.ts';
import type { Lang } from '../../model/localized.ts';
import type { SearchFacets } from '../../workspace/search-facets.ts';
import { fetchHere } from '../fetch-here.ts';
import { listedPages, type ListedPage } from '../ranking/listed-pages.ts';
import type { FoundPage } from '../ranking/rank-pages.ts';
import type { Hit } from './hit.ts';
import { rankHits } from './rank-hits.ts';

/** More would be a list, and a list says that something was found. */
const most = 5;

/** The pages whose names are nearest to a query that found nothing: those that some word of it may have been meant for. */
export async function nearest(query: string, lang = document.documentElement.lang as Lang): Promise<Hit[]> {
  const [pages, facets] = await Promise.all([
    listedPages(lang),
    fetchHere<SearchFacets>('/workbench/search.json', lang),
  ]);
  const asked = tellingIn(query, pages.stopWords);
  const names = new Map<string, FoundPage<ListedPage>>();
  for (const word of asked.flatMap((whole) => [whole, whole.slice(0, Math.max(4, whole.length - 3))]))
    for (const found of await inSlices(pages.find(word)))
      if (!names.has(found.item.id)) names.set(found.item.id, found);
  return rankHits({ lang, pages, facets, names: [...names.values()], texts: [] })
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
