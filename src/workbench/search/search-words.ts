import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import type { QuickOpenList } from '../../workspace/quick-open-list.ts';
import type { SearchFacets } from '../../workspace/search-facets.ts';
import { fetchHere } from '../fetch-here.ts';
import { lazyTexts } from '../lazy-texts.ts';
import type { Facet } from './facets.ts';

/** What the search says, and what things are called. */
export interface SearchWords {
  texts: LazyTexts['search'];
  /** What a value that results are narrowed by is called; its id where nobody knows. */
  nameOf: (facet: Facet, value: string) => string;
  /** The values of a list, in the order in which they are known. */
  orderOf: (facet: Facet) => readonly string[];
}

/** Fetches the words. Rejects where the texts do not arrive; without the rest, things are called by their ids. */
export async function searchWords(): Promise<SearchWords> {
  const [{ search: texts, trust }, pages, facets] = await Promise.all([
    lazyTexts(),
    fetchHere<QuickOpenList>('/workbench/pages.json').catch(() => undefined),
    fetchHere<SearchFacets>('/workbench/search.json').catch(() => undefined),
  ]);
  const kinds = pages?.kinds ?? {};
  const folders = facets?.folders ?? {};
  const pathName = (path: string) => {
    const parts = path.split('/');
    return parts.map((part, depth) => folders[parts.slice(0, depth + 1).join('/')] ?? part).join(' › ');
  };
  const names: Record<Facet, Map<string, string>> = {
    kind: new Map(Object.entries(kinds).map(([id, [one]]) => [id, one])),
    section: new Map(Object.keys(folders).map((path) => [path, pathName(path)])),
    level: new Map(facets?.levels),
    channel: new Map(facets?.channels),
    owner: new Map(facets?.owners),
    state: new Map(Object.entries(trust)),
    lang: new Map(facets?.languages),
  };
  return {
    texts,
    nameOf: (facet, value) => names[facet].get(value) ?? value,
    orderOf: (facet) => [...names[facet].keys()],
  };
}
