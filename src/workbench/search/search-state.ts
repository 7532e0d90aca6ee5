import { facets, type Chosen, type Facet } from './facets.ts';

/** What a reader has asked for. All of it goes into the address of the search page, so that the list can be sent. */
export interface SearchState {
  query: string;
  /** By what the pages found are narrowed. */
  chosen: Chosen;
  sort: 'best' | 'newest';
  isEveryLanguage: boolean;
  /** What was typed is searched as it stands, without correcting it. */
  isLiteral: boolean;
}

/** How the address names what pages are narrowed by. */
const parameters: Record<Facet, string> = {
  kind: 'kind',
  level: 'level',
  channel: 'channel',
  owner: 'owner',
  lang: 'language',
  state: 'state',
  section: 'in',
};

/** Nothing asked for yet. */
export const noSearch: SearchState = {
  query: '',
  chosen: {},
  sort: 'best',
  isEveryLanguage: false,
  isLiteral: false,
};

/** What an address asks for: `?q=refund&kind=procedures`. */
export function readAddress(search: string): SearchState {
  const given = new URLSearchParams(search);
  const chosen = facets.map((facet) => [facet, [...new Set(given.getAll(parameters[facet]))].filter(Boolean)] as const);
  return {
    query: given.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: given.get('sort') === 'newest' ? 'newest' : 'best',
    isEveryLanguage: given.get('all') === 'yes',
    isLiteral: given.get('literal') === 'yes',
  };
}

/** The end of the address that asks for this; nothing where nothing is asked for. */
export function toAddress({ query, chosen, sort, isEveryLanguage, isLiteral }: SearchState): string {
  const pairs = [
    ...(query === '' ? [] : [['q', query]]),
    ...facets.flatMap((facet) => (chosen[facet] ?? []).map((value) => [parameters[facet], value])),
    ...(sort === 'best' ? [] : [['sort', sort]]),
    ...(isEveryLanguage ? [['all', 'yes']] : []),
    ...(isLiteral ? [['literal', 'yes']] : []),
  ];
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs as [string, string][])}`;
}

/** The same with a value chosen, or no longer. */
export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet] ?? [];
  const left = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [facet]: _, ...others } = chosen;
  return left.length === 0 ? others : { ...others, [facet]: left };
}

/** What is chosen, one after the other. */
export function choicesOf(chosen: Chosen): (readonly [Facet, string])[] {
  return facets.flatMap((facet) => (chosen[facet] ?? []).map((value) => [facet, value] as const));
}
