import { expect, test } from 'vitest';
import { atOnce, inSlices, type Slices } from '../../src/base/slices.ts';

function* counting(pieces: number, milliseconds: number): Slices<number> {
  for (let count = 0; count < pieces; count += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return pieces;
}

test('work comes to the same, in one go or in pieces', async () => {
  expect(atOnce(counting(5, 0))).toBe(5);
  expect(await inSlices(counting(5, 0))).toBe(5);
});

test('what others wait for is done between two pieces', async () => {
  let isHeard = false;
  setTimeout(() => (isHeard = true));
  const work = inSlices(counting(8, 3));
  expect(isHeard).toBe(false);
  await work;
  expect(isHeard).toBe(true);
});
