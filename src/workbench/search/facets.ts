import type { Hit } from './hit.ts';

/** By what results can be narrowed. */
export const facets = ['kind', 'level', 'channel', 'owner', 'lang', 'state', 'section'] as const;

export type Facet = (typeof facets)[number];

/** The values that were chosen. Of one facet any of them will do; every facet that has some must hold. */
export type Chosen = Partial<Record<Facet, readonly string[]>>;

/** What a result is, in each facet. A page lies in all the folders above it, and one without channels is for every channel. */
const valuesOf: Record<Facet, (hit: Hit) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  level: ({ levels }) => levels,
  channel: ({ channels }) => (channels.length > 0 ? channels : [anyChannel]),
  owner: ({ owner }) => (owner === '' ? [] : [owner]),
  lang: ({ lang }) => [lang],
  state: ({ state }) => [state],
  section: ({ section }) => foldersOf(section),
};

/** Stands for every channel. */
const anyChannel = '*';

/** The results that hold all that was chosen, in their order. */
export function chosenHits(hits: readonly Hit[], chosen: Chosen): Hit[] {
  return hits.filter((hit) => facets.every((facet) => holds(hit, facet, chosen[facet] ?? [])));
}

/**
 * For each facet its values with how many results each would leave, given what is chosen in the other facets. The most
 * frequent value comes first.
 */
export function facetsOf(hits: readonly Hit[], chosen: Chosen): Record<Facet, Map<string, number>> {
  const counted = facets.map((facet) => {
    const others = chosenHits(hits, { ...chosen, [facet]: [] });
    return [facet, counts(others, facet)] as const;
  });
  return Object.fromEntries(counted) as Record<Facet, Map<string, number>>;
}

/** The best first, or what was changed last first. Of the same day, the better one. */
export function sorted(hits: readonly Hit[], order: 'best' | 'newest'): Hit[] {
  return order === 'best'
    ? [...hits]
    : hits.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
}

function holds(hit: Hit, facet: Facet, values: readonly string[]): boolean {
  const own = valuesOf[facet](hit);
  return values.length === 0 || own.includes(anyChannel) || values.some((value) => own.includes(value));
}

function counts(hits: readonly Hit[], facet: Facet): Map<string, number> {
  const found = new Map<string, number>();
  const values = new Set(hits.flatMap((hit) => valuesOf[facet](hit)).filter((value) => value !== anyChannel));
  for (const value of values) found.set(value, hits.filter((hit) => holds(hit, facet, [value])).length);
  return new Map([...found].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)));
}

function foldersOf(section: string): string[] {
  const parts = section.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
