import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failedSearchFile, type FailedSearch } from '../../../src/model/failed-searches.ts';
import { fileName, fileText } from '../../../src/workbench/search/export-failed-searches.ts';
import { mostFailedSearches, takenBack, withSearch } from '../../../src/workbench/search/failed-searches.ts';
import { withoutPersonalData } from '../../../src/workbench/search/without-personal-data.ts';

const settee: FailedSearch = { query: 'settee gone', lang: 'en', count: 2, last: '2026-11-20' };
const divano: FailedSearch = { query: 'divano rotto', lang: 'it', count: 1, last: '2026-11-19' };

describe('a search that found nothing', () => {
  test('stands in the list once, however it is written, with how often and when', () => {
    expect(withSearch([settee, divano], { query: ' Settee  gone?', lang: 'en', day: '2026-11-21' })).toEqual([
      divano,
      { query: 'settee gone', lang: 'en', count: 3, last: '2026-11-21' },
    ]);
  });

  test('is another one in another language', () => {
    expect(withSearch([settee], { query: 'settee gone', lang: 'it', day: '2026-11-21' })).toHaveLength(2);
  });

  test('that was only half typed is taken back, once', () => {
    expect(takenBack([settee, divano], 'settee gone', 'en')).toEqual([{ ...settee, count: 1 }, divano]);
    expect(takenBack([settee, divano], 'divano rotto', 'it')).toEqual([settee]);
    expect(takenBack([settee], 'settee gone', 'ro')).toEqual([settee]);
  });

  test('makes the one leave that was searched for longest ago, when the list is full', () => {
    const full = Array.from({ length: mostFailedSearches }, (_, index): FailedSearch => ({
      ...settee,
      query: `q${index}`,
    }));
    const again = withSearch(full, { query: 'q0', lang: 'en', day: '2026-11-21' });
    const list = withSearch(again, { query: 'new', lang: 'en', day: '2026-11-21' });
    expect(list).toHaveLength(mostFailedSearches);
    expect(list.map(({ query }) => query)).not.toContain('q1');
    expect(list.slice(-2).map(({ query }) => query)).toEqual(['q0', 'new']);
  });
});

describe('what may say who somebody is', () => {
  test.each([
    ['where is order 4711-0815', 'where is order [number]'],
    ['FH2045189 late', '[number] late'],
    ['call +39 02 0000 0000 back', 'call [number] back'],
    ['(0039) 333 / 123 45 67', ''],
    ['card 4111 1111 1111 1111 refused', 'card [number] refused'],
    ['mail from maria.rossi@example.com', 'mail from [mail]'],
    ['see https://shop.example/o?id=7 now', 'see [link] now'],
    ['  20123   Milano ', '[number] Milano'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(withoutPersonalData(typed)).toBe(kept);
  });

  test.each([
    'refund over 1000 euro',
    'within 14 days',
    'iso 9001',
    'rule of 2026',
    '2 sofas 3 chairs',
    'room 101 key',
  ])('%j says nothing about anybody, and is kept as it is', (typed) => {
    expect(withoutPersonalData(typed)).toBe(typed);
  });

  test('is not kept, wherever it stands: no mail address, and never five digits in a row', () => {
    const word = fc.constantFrom('sofa', 'late', '12', 'x-99', '+39', '45', '(02)', 'a@b.it', '123456', 'N°');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const kept = withoutPersonalData(words.join(' '));
        expect(kept).not.toContain('@');
        expect(kept.replaceAll(/[\s+()/.-]/g, '')).not.toMatch(/\d{5}/);
        expect(withoutPersonalData(kept)).toBe(kept);
      }),
    );
  });
});

describe('the file', () => {
  const made = { playbook: 'Città & Casa', day: '2026-11-21', searches: [divano, settee] };

  test('is called by playbook, day and version', () => {
    expect(fileName(made)).toBe('citta-casa-failed-searches-2026-11-21-v1.json');
    expect(fileName({ ...made, playbook: '—' })).toBe('playbook-failed-searches-2026-11-21-v1.json');
  });

  test('is one that search-gaps reads, with what was searched for most often first', () => {
    const { searches } = failedSearchFile.parse(JSON.parse(fileText(made)));
    expect(searches).toEqual([settee, divano]);
  });
});
