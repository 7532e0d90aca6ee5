import { expect, test } from 'vitest';
import { weekAfter } from '../../../src/worksheets/year/week-after.ts';

/** The 53 weeks of a year, drawn with so many quarters beside each other. */
function drawn(quartersBeside: number) {
  return Array.from({ length: 53 }, (_, index) => {
    const quarter = Math.min(Math.floor(index / 13), 3);
    const column = quarter % quartersBeside;
    return { x: column * 400 + (index - quarter * 13) * 24, y: Math.floor(quarter / quartersBeside) * 150 };
  });
}

test.each([
  ['ArrowRight', 12, 13],
  ['ArrowLeft', 13, 12],
  ['ArrowDown', 4, 17],
  ['ArrowUp', 17, 4],
  ['Home', 30, 0],
  ['End', 0, 52],
  ['ArrowRight', 52, 52],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 50, 50],
  ['ArrowUp', 3, 3],
  // The fifty-third week has none above it: the nearest is the last of the quarter before.
  ['ArrowUp', 52, 38],
])('%s leads from place %i to place %i of 53', (key, from, to) => {
  expect(weekAfter(key, from, drawn(1))).toBe(to);
});

test.each([
  ['ArrowDown', 4, 30],
  ['ArrowUp', 30, 4],
  ['ArrowDown', 25, 51],
  ['ArrowUp', 52, 25],
  ['ArrowUp', 20, 20],
])('where two quarters stand side by side, %s leads from place %i to place %i', (key, from, to) => {
  expect(weekAfter(key, from, drawn(2))).toBe(to);
});

test('other keys lead nowhere', () => {
  expect(weekAfter('a', 3, drawn(1))).toBeUndefined();
});
