import { describe, expect, test } from 'vitest';
import { checksOf, lossesOf } from '../../../../scripts/steps/search-test/gates.ts';
import type { Place } from '../../../../scripts/steps/search-test/metrics.ts';
import type { Outcome, Row } from '../../../../scripts/steps/search-test/outcome.ts';

function outcome(place: Place, row: Partial<Row> = {}): Outcome {
  return {
    row: { query: 'couch not here', lang: 'en', kind: 'paraphrase', expect: ['late-delivery'], ...row },
    place,
    first: [],
  };
}

/** So many rows that come first, and then some others. */
function rows(found: number, others: readonly Place[], row: Partial<Row> = {}): Outcome[] {
  return [...Array.from({ length: found }, (): Place => 1), ...others].map((place) => outcome(place, row));
}

const said = (outcomes: readonly Outcome[]) =>
  checksOf(outcomes).map(({ holds, says }) => `${holds ? 'holds' : 'FAILS'} ${says}`);

describe('shares', () => {
  test('hold at their limit, and no longer with one query more that misses', () => {
    expect(said(rows(95, [4, 4, 4, undefined, undefined]))).toEqual([
      'holds English: own words have their page among the first 3 in 95.0 % of queries (at least 95 %)',
      'holds English: own words have a mean reciprocal rank of 0.957 (at least 0.9)',
    ]);
    expect(said(rows(94, [4, 4, 4, 4, undefined, undefined]))[0]).toBe(
      'FAILS English: own words have their page among the first 3 in 94.0 % of queries (at least 95 %)',
    );
  });

  test('are not enough when pages stand too far down within the first three', () => {
    expect(said(rows(8, [3, 3]))).toEqual([
      'holds English: own words have their page among the first 3 in 100.0 % of queries (at least 95 %)',
      'FAILS English: own words have a mean reciprocal rank of 0.866 (at least 0.9)',
    ]);
  });

  test('of typos and of what is typed exactly have limits of their own', () => {
    const typos = rows(9, [4], { kind: 'typo' });
    const exact = rows(9, [2], { kind: 'exact' });
    expect(said([...typos, ...exact])).toEqual([
      'holds English: typos have their page among the first 3 in 90.0 % of queries (at least 90 %)',
      'FAILS English: titles, ids and codes have their page first in 90.0 % of queries (at least 100 %)',
    ]);
  });

  test('of one language do not make up for another', () => {
    const checks = checksOf([...rows(200, []), ...rows(1, [undefined], { lang: 'ro' })]);
    expect(checks.filter(({ holds }) => !holds).map(({ says }) => says)).toEqual([
      'Romanian: own words have their page among the first 3 in 50.0 % of queries (at least 95 %)',
      'Romanian: own words have a mean reciprocal rank of 0.500 (at least 0.9)',
    ]);
  });
});

describe('a single query', () => {
  test('that loses its page is a failure, however good the share is', () => {
    const outcomes = rows(199, [4]);
    expect(checksOf(outcomes).every(({ holds }) => holds)).toBe(true);
    expect(lossesOf(outcomes)).toEqual([
      { holds: false, says: 'English: 1 query misses its page and is not marked as a gap' },
    ]);
  });

  test('that is marked as a gap may miss its page, but counts in the share', () => {
    const outcomes = [...rows(18, []), ...rows(0, [undefined, undefined], { gap: 'No page has this word yet.' })];
    expect(lossesOf(outcomes)).toEqual([
      { holds: true, says: 'English: every query that is not marked as a gap has its page' },
    ]);
    expect(checksOf(outcomes)[0]).toMatchObject({ holds: false });
  });

  test('that gives a title exactly has lost its page when it does not come first', () => {
    expect(lossesOf([outcome(2, { kind: 'exact' }), outcome(3)])).toMatchObject([{ holds: false }]);
    expect(lossesOf([outcome(1, { kind: 'exact' }), outcome(3)])).toMatchObject([{ holds: true }]);
  });
});
