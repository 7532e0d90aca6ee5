import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRead, readingSeconds } from '../../../src/workbench/walk/reading.ts';

test('a page of 660 words takes three minutes, and none takes less than eight seconds', () => {
  expect(readingSeconds(660)).toBe(180);
  expect(readingSeconds(3)).toBe(8);
});

test('who comes to the end has read it after a quarter of its time, and not by scrolling past it', () => {
  expect(isRead({ seconds: 44, words: 660, cameToEnd: true })).toBe(false);
  expect(isRead({ seconds: 45, words: 660, cameToEnd: true })).toBe(true);
});

test('who does not come to the end has read it after a good part of its time', () => {
  expect(isRead({ seconds: 107, words: 660, cameToEnd: false })).toBe(false);
  expect(isRead({ seconds: 108, words: 660, cameToEnd: false })).toBe(true);
});

test('the end in sight never makes a page take longer', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(5000), (seconds, words) => {
      const [without, withEnd] = [false, true].map((cameToEnd) => isRead({ seconds, words, cameToEnd }));
      expect(!without || withEnd).toBe(true);
    }),
  );
});
