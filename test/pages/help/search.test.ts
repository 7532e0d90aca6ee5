import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { readPlaybookSync } from '../../../src/playbook/read-playbook.ts';

const helpText = (name: string) => readFileSync(`src/pages/help/${name}.mdx`, 'utf8');
const { pages, searchTests } = readPlaybookSync('content');
const rows = searchTests['search-tests.yaml'];
const titles = new Map(pages.map(({ id, data }) => [id, data.title]));

test('what the help promises to be found is a search that is tested', () => {
  const promised = Array.from(helpText('search-well').matchAll(/^\| `(.+)` \| (.+) \|$/gm), ([, query, title]) => ({
    query,
    title,
  }));
  expect(promised.length).toBeGreaterThan(2);
  const isTested = ({ query, title }: (typeof promised)[number]) =>
    rows.some((row) => row.query === query && row.expect.some((id) => titles.get(id) === title));
  expect(promised.filter((promise) => !isTested(promise))).toEqual([]);
});

test('the examples of searches to test are among those that are', () => {
  const shown = Array.from(
    helpText('make-a-page-findable').matchAll(/^\| `([a-z-]+)` \| .*`(.+)` \|$/gm),
    ([, kind, query]) => ({ kind, query }),
  );
  expect(shown.map(({ kind }) => kind)).toEqual([
    'exact',
    'paraphrase',
    'synonym',
    'heading',
    'customer-words',
    'typo',
  ]);
  expect(shown.filter(({ kind, query }) => !rows.some((row) => row.kind === kind && row.query === query))).toEqual([]);
});

test('buttons are called in the help as they are on the screen', () => {
  const { search, commands, settings } = en;
  const names = [
    ...[search.filters, search.everyLanguage, search.sorts.best, search.sorts.newest, search.copyLink],
    ...[search.inEveryLanguage, search.nearest, search.ask, search.incomplete, search.retry],
    ...[settings.items.failedSearches.title, settings.groups.data, settings.items.clear.title],
  ];
  expect(names.filter((name) => !helpText('search-well').includes(`"${name}"`))).toEqual([]);
  expect(helpText('make-a-page-findable')).toContain(`"${commands['search.exportFailed']}"`);
});
