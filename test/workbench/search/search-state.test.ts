import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets } from '../../../src/workbench/search/facets.ts';
import {
  choicesOf,
  noSearch,
  readAddress,
  toAddress,
  toggled,
  type SearchState,
} from '../../../src/workbench/search/search-state.ts';

const words = fc.stringMatching(/^[a-z&=?#%+“”ăș-][a-z &=?#%+“”ăș-]{0,8}[a-z]$/);

const states: fc.Arbitrary<SearchState> = fc.record({
  query: fc.oneof(fc.constant(''), words),
  chosen: fc.dictionary(fc.constantFrom(...facets), fc.uniqueArray(words, { minLength: 1, maxLength: 3 }), {
    noNullPrototype: true,
  }),
  sort: fc.constantFrom('best', 'newest'),
  isEveryLanguage: fc.boolean(),
  isLiteral: fc.boolean(),
});

describe('the address of a search', () => {
  test('names what is asked for, in words that people can read', () => {
    const chosen = { kind: ['procedures', 'checklists'], section: ['procedures/delivery'], lang: ['it'] };
    expect(toAddress({ ...noSearch, query: 'refund limit', chosen, sort: 'newest', isLiteral: true })).toBe(
      '?q=refund+limit&kind=procedures&kind=checklists&language=it&in=procedures%2Fdelivery&sort=newest&literal=yes',
    );
  });

  test('is bare where nothing is asked for', () => {
    expect(toAddress(noSearch)).toBe('');
    expect(readAddress('')).toEqual(noSearch);
  });

  test('leads to the same search, whatever was typed and chosen', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readAddress(toAddress(state))).toEqual(state);
      }),
    );
  });

  test('may be written by somebody else: what it does not know is passed over', () => {
    expect(readAddress('?q=+refund++&kind=&sort=oldest&all=1&side=/a/&kind=paths&kind=paths')).toEqual({
      ...noSearch,
      query: 'refund',
      chosen: { kind: ['paths'] },
    });
  });
});

test('a value that is chosen again is no longer chosen, and a list without values is gone', () => {
  const once = toggled({}, 'kind', 'paths');
  const twice = toggled(once, 'kind', 'metrics');
  expect(choicesOf(twice)).toEqual([
    ['kind', 'paths'],
    ['kind', 'metrics'],
  ]);
  expect(toggled(toggled(twice, 'kind', 'paths'), 'kind', 'metrics')).toEqual({});
});
