import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSearches } from '../../../../scripts/steps/search-gaps/group-searches.ts';
import { isSameWord } from '../../../../scripts/steps/search-gaps/same-word.ts';
import type { FailedSearch } from '../../../../src/model/failed-searches.ts';

function search(query: string, over: Partial<FailedSearch> = {}): FailedSearch {
  return { query, lang: 'en', count: 1, last: '2026-11-20', ...over };
}

const unknown = () => false;

describe('two words are the same', () => {
  test.each([
    ['divano', 'divani'],
    ['refund', 'refunded'],
    ['sofa', 'sofas'],
    ['xylophone', 'xylohpone'],
    ['settee', 'setee'],
  ])('%s and %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(true);
    expect(isSameWord(b, a)).toBe(true);
  });

  test.each([
    ['sofa', 'soda'],
    ['chair', 'hair'],
    ['late', 'let'],
    ['rotto', 'rotten'],
  ])('not %s and %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(false);
  });

  test('not where pages use both: then nobody has slipped', () => {
    expect(isSameWord('coach', 'couch')).toBe(true);
    expect(isSameWord('coach', 'couch', () => true)).toBe(false);
  });
});

describe('searches are put together', () => {
  test('that have the same words in another order, another form, or with a slip', () => {
    const searches = [
      search('where is my xylophone tuned', { count: 3 }),
      search('tuned xylophone', { count: 4, last: '2026-11-21' }),
      search('xylohpone tuned'),
      search('xylophone'),
    ];
    expect(groupSearches(searches, unknown)).toMatchObject([
      {
        count: 8,
        last: '2026-11-21',
        wordings: ['tuned xylophone', 'where is my xylophone tuned', 'xylohpone tuned'],
        words: ['tuned', 'xylophone'],
      },
      { count: 1, wordings: ['xylophone'] },
    ]);
  });

  test('only within a language, and without the marks for numbers', () => {
    const searches = [search('piano'), search('piano [number]'), search('piano', { lang: 'it' })];
    expect(groupSearches(searches, unknown).map(({ lang, wordings }) => `${lang}: ${wordings.join(', ')}`)).toEqual([
      'en: piano, piano [number]',
      'it: piano',
    ]);
  });

  test('so that none is lost, and the same way whatever order the files have', () => {
    const one = fc.record({
      query: fc.constantFrom('piano', 'pianos', 'old piano', 'piano old', 'harp', 'the harp', 'harpp'),
      lang: fc.constantFrom('en' as const, 'it' as const),
      count: fc.integer({ min: 1, max: 5 }),
      last: fc.constantFrom('2026-11-01', '2026-11-20'),
    });
    const list = fc.uniqueArray(one, { selector: ({ query, lang }) => `${lang} ${query}`, minLength: 1 });
    fc.assert(
      fc.property(list, (searches) => {
        const groups = groupSearches(searches, unknown);
        const sum = (of: readonly { count: number }[]) => of.reduce((all, { count }) => all + count, 0);
        expect(sum(groups)).toBe(sum(searches));
        expect(groups.flatMap(({ wordings }) => wordings)).toHaveLength(searches.length);
        expect(groupSearches([...searches].reverse(), unknown)).toEqual(groups);
      }),
    );
  });
});
