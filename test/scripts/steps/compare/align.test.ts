import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../../scripts/steps/compare/align.ts';

const how = {
  key: (word: string) => word,
  /** How many letters two words begin with in common. */
  likeness: (one: string, other: string) => {
    const shared = Array.from(one).findIndex((letter, index) => letter !== other[index]);
    return (shared === -1 ? one.length : shared) / Math.max(one.length, other.length);
  },
};

test('pairs what is the same and what has become what, and leaves the rest alone', () => {
  expect(align(['greet', 'find it', 'thank'], ['greet', 'find it all', 'write', 'thank'], how)).toEqual([
    { before: 'greet', after: 'greet' },
    { before: 'find it', after: 'find it all' },
    { after: 'write' },
    { before: 'thank', after: 'thank' },
  ]);
});

test('holds both lists, whole and in order', () => {
  const words = fc.array(fc.constantFrom('a', 'ab', 'abc', 'b', 'bc', 'x'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const rows = align(before, after, how);
      expect(rows.flatMap((row) => row.before ?? [])).toEqual(before);
      expect(rows.flatMap((row) => row.after ?? [])).toEqual(after);
    }),
  );
});
