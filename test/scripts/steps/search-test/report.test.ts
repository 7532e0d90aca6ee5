import { expect, test } from 'vitest';
import { checksOf, lossesOf } from '../../../../scripts/steps/search-test/gates.ts';
import type { FoundPage, Outcome } from '../../../../scripts/steps/search-test/outcome.ts';
import { beginning, sayRun } from '../../../../scripts/steps/search-test/report.ts';
import { sayAnswer } from '../../../../scripts/steps/search-test/say-answer.ts';
import { toJson } from '../../../../scripts/steps/search-test/to-json.ts';

const late: FoundPage = {
  id: 'late-delivery',
  title: 'Answer a customer whose delivery is late',
  href: '/procedures/late-delivery/',
  by: 'alias',
  byText: 'no show',
};
const cancel: FoundPage = { id: 'cancel-an-order', title: 'Cancel an order', href: '/x/', by: 'text' };

const outcomes: Outcome[] = [
  {
    row: { query: 'couch not here', lang: 'en', kind: 'customer-words', expect: ['late-delivery'] },
    place: 1,
    first: [late],
  },
  {
    row: { query: 'money back for waiting', lang: 'en', kind: 'paraphrase', expect: ['late-delivery', 'gone'] },
    place: 4,
    first: [cancel],
  },
  {
    row: { query: 'cuoch', lang: 'en', kind: 'typo', expect: ['late-delivery'], gap: 'Two slips at once.' },
    place: undefined,
    corrected: 'coach',
    first: [],
  },
  {
    row: { query: 'annulla', lang: 'it', kind: 'exact', expect: ['cancel-an-order'], gap: 'Not translated.' },
    place: 1,
    first: [cancel],
  },
];
const titles = new Map([['late-delivery', late.title]]);

test('people read a table, what it means, what holds, and what came instead', () => {
  const checks = [...checksOf(outcomes), ...lossesOf(outcomes)];
  expect(sayRun({ outcomes, checks, titles })).toMatchInlineSnapshot(`
    "                  queries     first   among the first 3   among the first 5     MRR
    English
      customer-words        1   100.0 %             100.0 %             100.0 %   1.000
      paraphrase            1     0.0 %               0.0 %             100.0 %   0.250
      typo                  1     0.0 %               0.0 %               0.0 %   0.000
      = own words           2    50.0 %              50.0 %             100.0 %   0.625
    Italian
      exact                 1   100.0 %             100.0 %             100.0 %   1.000

    "Among the first 3" (success@3) is the share of queries for which a right page stood among the first three results.
    MRR, the mean reciprocal rank, is 1 when the right page always comes first, and 0.5 when it always comes second.
    "Own words" are all queries but typos and those that give a title, an id or a code as it stands.

      FAILS   English: own words have their page among the first 3 in 50.0 % of queries (at least 95 %)
      FAILS   English: own words have a mean reciprocal rank of 0.625 (at least 0.9)
      FAILS   English: typos have their page among the first 3 in 0.0 % of queries (at least 90 %)
      holds   Italian: titles, ids and codes have their page first in 100.0 % of queries (at least 100 %)
      FAILS   English: 1 query misses its page and is not marked as a gap
      holds   Italian: every query that is not marked as a gap has its page

    2 queries missed:

      English, paraphrase: "money back for waiting"
        wanted: Answer a customer whose delivery is late (late-delivery), or gone, which this site does not have; in place 4
        came 1: Cancel an order (cancel-an-order), by its text

      English, typo: "cuoch"
        wanted: Answer a customer whose delivery is late (late-delivery); not found
        searched for "coach" instead
        known gap: Two slips at once.
        came: nothing

    Marked as a gap, but found. Take \`gap\` out of these rows, so that they stay found:
      "annulla"

    The search is not good enough: 4 of 6 checks failed.
    "
  `);
});

test('a query by hand shows what was found and how', () => {
  expect(
    sayAnswer({ found: ['late-delivery', 'cancel-an-order', 'more'], first: [late, cancel], corrected: 'no show' }),
  ).toMatchInlineSnapshot(`
    "Searched for "no show" instead.
      1  Answer a customer whose delivery is late (late-delivery), by its other name "no show"
      2  Cancel an order (cancel-an-order), by its text
         and 1 page more
    "
  `);
  expect(sayAnswer({ found: [], first: [] })).toBe('Nothing was found.\n');
});

test('programs get checks, figures by group and kind, and each row', () => {
  const { checks, figures, rows } = JSON.parse(toJson({ outcomes, checks: checksOf(outcomes) })) as Record<
    'checks' | 'figures' | 'rows',
    Record<string, unknown>[]
  >;
  expect(checks!).toHaveLength(4);
  expect(figures!.map(({ lang, of, queries }) => `${lang} ${of} ${queries}`)).toEqual([
    'en customer-words 1',
    'en paraphrase 1',
    'en typo 1',
    'en words 2',
    'it exact 1',
  ]);
  expect(rows![1]).toMatchObject({ query: 'money back for waiting', place: 4, isFound: false });
});

test('a playbook without a list is told how to begin', () => {
  expect(beginning('content/search-tests.yaml')).toMatchInlineSnapshot(`
    "There is no content/search-tests.yaml, so there is nothing to test. To begin, write down what people type and which page should answer:

    - { query: couch still not here, kind: customer-words, expect: [late-delivery] }

    "Make a page findable" in the help says what makes a good list.
    "
  `);
});
