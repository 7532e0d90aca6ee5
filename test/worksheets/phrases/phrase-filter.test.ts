import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isChosen, readFilter, toSearch } from '../../../src/worksheets/phrases/phrase-filter.ts';

const phrase = { situation: 'apology', channels: ['phone', 'email'], tones: ['plain'] };

test.each([
  ['nothing is chosen', '', true],
  ['one of several situations is its own', '?situation=anger&situation=apology', true],
  ['another situation is chosen', '?situation=anger', false],
  ['it is used by the channel', '?channel=email', true],
  ['it is not used by the channel', '?situation=apology&channel=chat', false],
  ['it sounds otherwise', '?channel=email&tone=light', false],
])('a phrase when %s', (_, search, expected) => {
  expect(isChosen(readFilter(search), phrase)).toBe(expected);
});

test('what is chosen can be sent as an address, and comes back the same', () => {
  const word = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(fc.record({ situations: fc.array(word), channel: fc.string(), tone: fc.string() }), (filter) => {
      expect(readFilter(toSearch(filter))).toEqual(filter);
    }),
  );
  expect(toSearch(readFilter(''))).toBe('');
});
