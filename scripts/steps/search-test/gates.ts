import { meanReciprocalRank, successAt, type Place } from './metrics.ts';
import { groupOf, isFound, type Group, type Outcome } from './outcome.ts';
import { sayLanguage, sayMean, sayQueries, sayShare } from './say.ts';

/** Something that must hold, and whether it does. Each counts as one test. */
export interface Check {
  holds: boolean;
  /** A sentence with the figure that was measured. */
  says: string;
}

interface Gate {
  group: Group;
  least: number;
  measure(places: readonly Place[]): number;
  say(measured: number): string;
}

/** What must hold in each language. Below these figures people stop trusting a search and ask a colleague instead. */
const gates: readonly Gate[] = [
  {
    group: 'words',
    least: 0.95,
    measure: (places) => successAt(3, places),
    say: (share) => `own words have their page among the first 3 in ${sayShare(share)} of queries (at least 95 %)`,
  },
  {
    group: 'words',
    least: 0.9,
    measure: meanReciprocalRank,
    say: (mean) => `own words have a mean reciprocal rank of ${sayMean(mean)} (at least 0.9)`,
  },
  {
    group: 'typo',
    least: 0.9,
    measure: (places) => successAt(3, places),
    say: (share) => `typos have their page among the first 3 in ${sayShare(share)} of queries (at least 90 %)`,
  },
  {
    group: 'exact',
    least: 1,
    measure: (places) => successAt(1, places),
    say: (share) => `titles, ids and codes have their page first in ${sayShare(share)} of queries (at least 100 %)`,
  },
];

/** Holds answers against the gates, language by language. A group without rows has no gate. */
export function checksOf(outcomes: readonly Outcome[]): Check[] {
  return [...Map.groupBy(outcomes, ({ row }) => row.lang)].flatMap(([lang, own]) =>
    gates.flatMap(({ group, least, measure, say }) => {
      const places = own.filter(({ row }) => groupOf(row) === group).map(({ place }) => place);
      if (places.length === 0) return [];
      const measured = measure(places);
      return [{ holds: measured >= least, says: `${sayLanguage(lang)}: ${say(measured)}` }];
    }),
  );
}

/**
 * Holds each row by itself: what was found once stays found. A share alone would let one row after the other go before
 * anybody noticed the first. A row that is not found yet says so in `gap`.
 */
export function lossesOf(outcomes: readonly Outcome[]): Check[] {
  return [...Map.groupBy(outcomes, ({ row }) => row.lang)].map(([lang, own]) => {
    const lost = own.filter((outcome) => !isFound(outcome) && outcome.row.gap === undefined).length;
    const says =
      lost === 0
        ? 'every query that is not marked as a gap has its page'
        : `${sayQueries(lost)} ${lost === 1 ? 'misses its page and is' : 'miss their page and are'} not marked as a gap`;
    return { holds: lost === 0, says: `${sayLanguage(lang)}: ${says}` };
  });
}
