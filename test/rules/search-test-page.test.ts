import { expect, test } from 'vitest';
import type { SearchTest } from '../../src/model/search-test.ts';
import { searchTestPage } from '../../src/rules/search-test-page.ts';
import { procedure, type Parts } from '../support/pages.ts';
import { report } from '../support/report.ts';

const pages = [
  procedure({ id: 'late-delivery' }),
  procedure({ id: 'by-cheque', title: 'Refund by cheque', status: 'retired', replacedBy: 'late-delivery' }),
  procedure({ id: 'by-fax', title: 'Refund by fax', status: 'retired' }),
];

function reportOn(expect: string[], over: Partial<SearchTest> = {}, parts: Parts = {}): string[] {
  return report(searchTestPage, {
    pages,
    searchTests: [{ query: 'sofa', kind: 'synonym', expect, ...over }],
    ...parts,
  });
}

test('names the page that is most likely meant, and of a retired one that it is never shown', () => {
  expect(reportOn(['late-delivrey', 'dragon'])).toMatchInlineSnapshot(`
    [
      "content/search-tests.yaml
    There is no page "late-delivrey".
    Write late-delivery, if that is the page you mean.",
      "content/search-tests.yaml
    There is no page "dragon".
    Name a page by the id at its top, or take the query out.",
    ]
  `);
  expect(reportOn(['by-cheque', 'by-fax'])).toMatchInlineSnapshot(`
    [
      "warning content/search-tests.yaml
    "Refund by cheque" is retired, so search never shows it.
    Name late-delivery instead, which took its place.",
      "warning content/search-tests.yaml
    "Refund by fax" is retired, so search never shows it.
    Name a page that holds today, or take the query out.",
    ]
  `);
});

test('looks at the queries nobody has looked at as well', () => {
  const unseenSearchTests: SearchTest[] = [{ query: 'sofa', kind: 'exact', expect: ['dragon'] }];
  const [finding] = report(searchTestPage, { pages, unseenSearchTests });
  expect(finding).toMatch(/^content\/search-tests-unseen\.yaml\nThere is no page "dragon"\./);
});

test('a language that the site does not offer has no pages to find', () => {
  expect(reportOn(['late-delivery'], { lang: 'it' })).toMatchInlineSnapshot(`
    [
      "content/search-tests.yaml
    The site does not offer the language "it".
    Add it to \`languages\` in playbook.yaml, or take the query out.",
    ]
  `);
});

test('is silent about pages that are there, and those that cannot be read', () => {
  expect(reportOn(['late-delivery', 'broken'], { lang: 'en' }, { unreadable: ['broken'] })).toEqual([]);
});
