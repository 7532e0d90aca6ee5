import { expect, test } from 'vitest';
import type { SearchTest } from '../../src/model/search-test.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';

const { searchTests, config } = readPlaybookSync('content');
const own = config.languages.default;
const queries = searchTests['search-tests.yaml'];

function count(fits: (row: SearchTest) => boolean, rows: readonly SearchTest[] = queries): number {
  return rows.filter(fits).length;
}

test('at least 200 queries in the language of the pages, and 40 typos beside them', () => {
  const isOwn = ({ lang = own }: SearchTest) => lang === own;
  expect(count((row) => isOwn(row) && row.kind !== 'typo')).toBeGreaterThanOrEqual(200);
  expect(count(({ kind }) => kind === 'typo')).toBeGreaterThanOrEqual(40);
});

test.each(config.languages.all.filter((lang) => lang !== own))('at least 40 queries in the language %s', (lang) => {
  expect(count((row) => row.lang === lang)).toBeGreaterThanOrEqual(40);
});

test('at least 40 queries more that nobody looks at while search is worked on', () => {
  expect(searchTests['search-tests-unseen.yaml'].length).toBeGreaterThanOrEqual(40);
});

test('few of them are marked as gaps: marks are for what search cannot do yet, not for what it has lost', () => {
  expect(count(({ gap }) => gap !== undefined)).toBeLessThanOrEqual(queries.length * 0.05);
});
