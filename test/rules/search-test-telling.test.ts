import { describe, expect, test } from 'vitest';
import type { SearchTest } from '../../src/model/search-test.ts';
import { searchTestTelling } from '../../src/rules/search-test-telling.ts';
import { procedure, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

const pages = [
  procedure(
    { id: 'late', title: 'Late delivery to a customer', aliases: ['Where is it?'] },
    { translations: [translation({ title: 'Consegna in ritardo', aliases: ["Dov'è?"] })] },
  ),
  procedure({ id: 'sofa', title: 'Sofa' }),
];

const row = (query: string, over: Partial<SearchTest> = {}): SearchTest => ({
  query,
  kind: 'paraphrase',
  expect: ['late'],
  ...over,
});

function reportOn(...searchTests: SearchTest[]): string[] {
  return report(searchTestTelling, { pages, searchTests });
}

describe('a query', () => {
  test('may hold half of the words of the title, and no more, however they are written', () => {
    expect(reportOn(row('late to'))).toEqual([]);
    expect(reportOn(row('LATE delivéry, to'))).toMatchInlineSnapshot(`
      [
        "content/search-tests.yaml
      The query holds more than half of the words of "Late delivery to a customer".
      Write what somebody types who does not know the page, or call it exact.",
      ]
    `);
  });

  test('may not be another name of the page', () => {
    expect(reportOn(row('where is it'))).toMatchInlineSnapshot(`
      [
        "content/search-tests.yaml
      The query is another name of "Late delivery to a customer", so it is found whatever search does.
      Write what somebody types who does not know the page, or call it exact.",
      ]
    `);
    expect(reportOn(row('where is it now'))).toEqual([]);
  });

  test('is held against the translation and against the source', () => {
    for (const query of ['consegna ritardo', 'late delivery to', "dov'e", 'where is it'])
      expect(reportOn(row(query, { lang: 'it' }))).toHaveLength(1);
    expect(reportOn(row('consegna ritardo'))).toEqual([]);
  });

  test('is held against each page that it expects', () => {
    expect(reportOn(row('sofa late', { expect: ['late', 'sofa', 'gone'] }))).toHaveLength(1);
  });

  test('that is meant to be exact may be all of that', () => {
    for (const query of ['late delivery to a customer', 'where is it'])
      expect(reportOn(row(query, { kind: 'exact' }))).toEqual([]);
  });
});

test('a query stands once in a language, in either file', () => {
  expect(reportOn(row('couch'), row('Couch!', { kind: 'exact' }), row('couch', { lang: 'it' }))).toMatchInlineSnapshot(`
    [
      "content/search-tests.yaml
    This query stands in line 3 of content/search-tests.yaml already.
    Keep one of them.",
    ]
  `);
  expect(report(searchTestTelling, { pages, searchTests: [row('couch')], unseenSearchTests: [row('couch')] }))
    .toMatchInlineSnapshot(`
    [
      "content/search-tests-unseen.yaml
    This query stands in line 3 of content/search-tests.yaml already.
    Keep one of them.",
    ]
  `);
});
