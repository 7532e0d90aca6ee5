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
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Counts;
  const narrowed = facets.filter((facet) => (chosen[facet] ?? []).length > 0);
  for (const hit of hits) {
    const missed = narrowed.filter((facet) => !holds(hit, facet, chosen[facet]!));
    // What is chosen in a facet itself does not lessen what its other values would leave.
    const counted = missed.length === 0 ? facets : missed.length === 1 ? missed : [];
    for (const facet of counted)
      for (const value of valuesOf[facet](hit)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return Object.fromEntries(facets.map((facet) => [facet, inOrder(counts[facet])])) as Counts;
}

type Counts = Record<Facet, Map<string, number>>;

/** What holds for every value counts for each of them. */
function inOrder(counts: Map<string, number>): Map<string, number> {
  const any = counts.get(anyChannel) ?? 0;
  counts.delete(anyChannel);
  const found = [...counts].map(([value, count]) => [value, count + any] as const);
  return new Map(found.sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)));
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

const known = new Map<string, readonly string[]>();

/** A folder and those it lies in. */
function foldersOf(section: string): readonly string[] {
  const before = known.get(section);
  if (before) return before;
  const parts = section.split('/');
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  known.set(section, folders);
  return folders;
}
