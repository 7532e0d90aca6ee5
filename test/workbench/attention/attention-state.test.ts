import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readState,
  severities,
  toSearch,
  type AttentionState,
} from '../../../src/workbench/attention/attention-state.ts';

test('the whole list has an address without an end', () => {
  expect(toSearch(readState(''))).toBe('');
});

test('everything of one owner is an address that can be sent', () => {
  const state = readState('?owner=delivery-lead&group=owner&hide=info');
  expect(state).toEqual({ filter: '', owner: 'delivery-lead', group: 'owner', hidden: ['info'] });
  expect(toSearch(state)).toBe('?owner=delivery-lead&group=owner&hide=info');
});

test('whatever is chosen is read from its address again', () => {
  const state: fc.Arbitrary<AttentionState> = fc.record({
    filter: fc.string().map((text) => text.trim()),
    owner: fc.constantFrom('', '-', 'delivery-lead'),
    group: fc.constantFrom('page', 'owner'),
    hidden: fc.subarray([...severities]),
  });
  fc.assert(
    fc.property(state, (chosen) => {
      expect(readState(toSearch(chosen))).toEqual(chosen);
    }),
  );
});

test('what an address says that nobody can choose is left out', () => {
  expect(readState('?group=kind&hide=everything')).toEqual(readState(''));
});
