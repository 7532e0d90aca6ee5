import { expect, test } from 'vitest';
import { statesInOrder } from '../../../src/layouts/help/trust-meanings.ts';
import { trustStates } from '../../../src/model/trust.ts';

test('states stand in the order in which a page shows them', () => {
  const day = '2026-06-01';
  const several = [
    trustStates({ status: 'unverified', next: '2026-05-01', edited: true }, day),
    trustStates({ status: 'active', next: '2026-06-10', edited: true }, day),
  ];
  for (const states of several) expect(states).toEqual(statesInOrder.filter((state) => states.includes(state)));
  expect(several.map(({ length }) => length)).toEqual([3, 2]);
});
