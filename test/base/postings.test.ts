import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf, readPostings, toLevel, writePostings, type Posting } from '../../src/base/postings.ts';

const posting = fc.record({ page: fc.nat(20_000), level: fc.nat(25), isTitle: fc.boolean() });
const postings = fc
  .uniqueArray(posting, { selector: ({ page }) => page })
  .map((list) => list.sort((a, b) => a.page - b.page));

test('are read as they were written, from wherever they stand in a text', () => {
  fc.assert(
    fc.property(postings, fc.string(), (written, before) => {
      const text = writePostings(written);
      const read: Posting[] = [];
      readPostings(`${before}${text}\nrefund K`, [before.length, before.length + text.length], (page, level, isTitle) =>
        read.push({ page, level, isTitle }),
      );
      expect(read).toEqual(written);
    }),
  );
});

test('are short', () => {
  const pages = [0, 87, 88].map((page) => ({ page, level: page === 0 ? 1 : 10, isTitle: page === 87 }));
  expect(writePostings(pages)).toBe('B2fK!K');
});

test('amounts keep their order, and are off by an eighth at most', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 12, noNaN: true }), (amount) => {
      expect(Math.abs(amountOf(toLevel(amount)) / amount - 1)).toBeLessThan(0.125);
    }),
  );
});
