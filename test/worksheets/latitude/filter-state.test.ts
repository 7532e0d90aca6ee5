import { expect, test } from 'vitest';
import fc from 'fast-check';
import { isShown, readFilter, toSearch } from '../../../src/worksheets/latitude/filter-state.ts';

const row = { levels: ['frontline', 'manager'], channels: ['phone'], text: 'Give a crédit for a late delivery 25 EUR' };
const all = readFilter('');

test.each([
  [{}, true],
  [{ level: 'manager' }, true],
  [{ level: 'leadership' }, false],
  [{ channel: 'phone' }, true],
  [{ channel: 'chat' }, false],
  [{ find: 'CREDIT late' }, true],
  [{ find: 'cred' }, true],
  [{ find: 'redit' }, false],
  [{ find: 'credit gift' }, false],
  [{ level: 'frontline', channel: 'phone', find: '25 eur' }, true],
])('%o shows the decision: %s', (filter, shown) => {
  expect(isShown(row, { ...all, ...filter })).toBe(shown);
});

test('a decision for no channel in particular holds for each', () => {
  expect(isShown({ ...row, channels: [] }, { ...all, channel: 'chat' })).toBe(true);
});

test('what is shown goes into the address and comes back from it', () => {
  expect(toSearch(all)).toBe('');
  const words = fc.string().map((text) => text.trim());
  fc.assert(
    fc.property(fc.record({ level: words, channel: words, find: words, isCard: fc.boolean() }), (filter) => {
      expect(readFilter(toSearch(filter))).toEqual(filter);
    }),
  );
});
