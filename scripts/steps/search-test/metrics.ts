/** The place of the first right page among the results: 1 is the first. Undefined when no result was right. */
export type Place = number | undefined;

/** How good the answers to some queries are. Shares go from 0 to 1. */
export interface Figures {
  queries: number;
  /** By k: the share of queries with a right page among the first k. */
  success: Record<(typeof depths)[number], number>;
  /** The mean reciprocal rank. */
  mrr: number;
}

/** How far down somebody looks: at the first result, at the first three, at the first five. */
export const depths = [1, 3, 5] as const;

/** Where the first page that answers stands among those that were found. */
export function placeOf(found: readonly string[], answering: readonly string[]): Place {
  const index = found.findIndex((id) => answering.includes(id));
  return index < 0 ? undefined : index + 1;
}

/**
 * Success at k: the share of queries with a right page among the first k results. A list that is shorter than k counts as
 * filled up with wrong pages, as in NIST's `trec_eval` (measure `success`). Of no queries it is 1: nothing was missed.
 */
export function successAt(k: number, places: readonly Place[]): number {
  return share(places.map((place) => (place !== undefined && place <= k ? 1 : 0)));
}

/**
 * Mean reciprocal rank: the mean over all queries of 1 divided by the place of the first right page, 0 where there is none
 * (E. M. Voorhees, The TREC-8 Question Answering Track Report, 1999). Lists are not cut. Of no queries it is 1.
 */
export function meanReciprocalRank(places: readonly Place[]): number {
  return share(places.map((place) => (place === undefined ? 0 : 1 / place)));
}

/** All figures of some queries. */
export function figuresOf(places: readonly Place[]): Figures {
  return {
    queries: places.length,
    success: { 1: successAt(1, places), 3: successAt(3, places), 5: successAt(5, places) },
    mrr: meanReciprocalRank(places),
  };
}

function share(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
