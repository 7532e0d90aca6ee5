import type { Lang } from '../../../src/model/localized.ts';
import type { SearchTest } from '../../../src/model/search-test.ts';
import type { Place } from './metrics.ts';

/** A query of the list with the language it is typed in. */
export type Row = SearchTest & { lang: Lang };

/** A page as the search found it. */
export interface FoundPage {
  id: string;
  title: string;
  /** Its address, by which the visible results are compared. */
  href: string;
  /** How it was found: `title`, `alias`, `text` … */
  by: string;
  /** The other name or the customer's words it was found by. */
  byText?: string;
}

/** What the search answered to a query. */
export interface Answer {
  /** The ids of all pages it found, the best first. */
  found: string[];
  /** The first ten of them. */
  first: FoundPage[];
  /** What it searched for instead, when the query found little. */
  corrected?: string;
}

/** What the search answered to a row, and where the page stood that was expected. */
export interface Outcome extends Pick<Answer, 'first' | 'corrected'> {
  row: Row;
  place: Place;
}

/** Rows that are judged together. */
export const groups = ['words', 'typo', 'exact'] as const;

export type Group = (typeof groups)[number];

/**
 * Names and ids as they stand would make every figure look better, and typos have a figure of their own; everything else is
 * people's own words.
 */
export function groupOf({ kind }: Pick<SearchTest, 'kind'>): Group {
  return kind === 'exact' || kind === 'typo' ? kind : 'words';
}

/** How far down the page may stand: somebody who types a title or an id means this very page. */
export function reachOf(row: Pick<SearchTest, 'kind'>): number {
  return groupOf(row) === 'exact' ? 1 : 3;
}

/** Whether somebody would have found the page: it stands among the first ones. */
export function isFound({ row, place }: Pick<Outcome, 'row' | 'place'>): boolean {
  return place !== undefined && place <= reachOf(row);
}
