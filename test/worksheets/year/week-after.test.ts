import { expect, test } from 'vitest';
import { weekAfter } from '../../../src/worksheets/year/week-after.ts';

test.each([
  ['ArrowRight', 12, 13],
  ['ArrowLeft', 13, 12],
  ['ArrowDown', 4, 17],
  ['ArrowUp', 17, 4],
  ['Home', 30, 0],
  ['End', 0, 52],
  ['ArrowRight', 52, 52],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 50, 52],
])('%s leads from place %i to place %i of 53', (key, from, to) => {
  expect(weekAfter(key, from, 53)).toBe(to);
});

test('other keys lead nowhere', () => {
  expect(weekAfter('a', 3, 53)).toBeUndefined();
});
