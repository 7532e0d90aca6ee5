import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/base/calendar.ts';
import { firstStates, furtherStates, soon, trustState, trustStates, type TrustFacts } from '../../src/model/trust.ts';

const today = '2026-11-21';
const inDays = (days: number) => ({ status: 'active' as const, next: addDays(today, days) });

describe('a page in force', () => {
  test.each([
    [-400, 'overdue'],
    [-1, 'overdue'],
    [0, 'due-soon'],
    [1, 'due-soon'],
    [soon, 'due-soon'],
    [soon + 1, 'current'],
    [400, 'current'],
  ])('whose review is due in %i days is %s', (days, state) => {
    expect(trustState(inDays(days), today)).toBe(state);
  });

  test('that was edited since says so after overdue, and before due soon', () => {
    expect(trustStates({ ...inDays(-1), edited: true }, today)).toEqual(['overdue', 'edited']);
    expect(trustStates({ ...inDays(10), edited: true }, today)).toEqual(['edited', 'due-soon']);
    expect(trustStates({ ...inDays(90), edited: true }, today)).toEqual(['edited']);
  });

  test('without a review of its own is current', () => {
    expect(trustStates({ status: 'active' }, today)).toEqual(['current']);
  });
});

test('unverified comes first, and the state of its review stands beside it', () => {
  expect(trustStates({ ...inDays(-1), status: 'unverified', edited: true }, today)).toEqual([
    'unverified',
    'overdue',
    'edited',
  ]);
  expect(trustStates({ status: 'unverified' }, today)).toEqual(['unverified']);
});

test.each(['draft', 'retired'] as const)('a page that is %s is nothing else, however late its review', (status) => {
  expect(trustStates({ status, next: '2020-01-01', edited: true }, today)).toEqual([status]);
});

const facts: fc.Arbitrary<TrustFacts> = fc.record({
  status: fc.constantFrom('draft', 'active', 'unverified', 'retired'),
  next: fc.option(
    fc.integer({ min: -90, max: 90 }).map((days) => addDays(today, days)),
    { nil: undefined },
  ),
  edited: fc.option(fc.boolean(), { nil: undefined }),
});

test('of several states the first in the order of trust.md is seen', () => {
  const order = ['retired', 'draft', 'unverified', 'overdue', 'edited', 'due-soon', 'current'];
  fc.assert(
    fc.property(facts, (each) => {
      const places = trustStates(each, today).map((state) => order.indexOf(state));
      expect(places.length).toBeGreaterThan(0);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(trustState(each, today)).toBe(order[places[0]!]);
    }),
    { seed: 20261121, numRuns: 500 },
  );
});

test('only grows worse as days pass', () => {
  const order = ['current', 'due-soon', 'overdue'];
  const states = Array.from({ length: 80 }, (_, index) => order.indexOf(trustState(inDays(40), addDays(today, index))));
  expect(states).toEqual(states.toSorted((a, b) => a - b));
  expect(new Set(states).size).toBe(3);
});

test('what stands beside the first state, by its days, is what holds on each of them', () => {
  fc.assert(
    fc.property(facts, (each) => {
      // A page that was edited since a review has had one.
      fc.pre(!each.edited || each.next !== undefined);
      const beside = furtherStates(each).filter(({ from = '', until = '~' }) => from <= today && today <= until);
      expect(beside.map(({ state }) => state)).toEqual(trustStates(each, today).slice(1));
    }),
  );
});

test('the first state, by its days, is the one that holds on each of them, and none where all is well', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const first = firstStates(each).filter(({ from = '', until = '~' }) => from <= today && today <= until);
      const state = trustState(each, today);
      expect(first.map(({ state }) => state)).toEqual(state === 'current' ? [] : [state]);
    }),
  );
});
