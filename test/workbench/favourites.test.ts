import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostFavourites, moved, toggled } from '../../src/workbench/favourites.ts';

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
const direction = fc.constantFrom(-1 as const, 1 as const);

describe('a page', () => {
  test('comes to the end of the list, and is taken off when it is there', () => {
    expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  });

  test('that is pinned and taken off again leaves the list as it was', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(toggled(toggled(list, 'new'), 'new')).toEqual(list);
      }),
    );
  });

  test('is not taken into a full list, from which others can still be taken off', () => {
    const full = Array.from({ length: mostFavourites }, (_, index) => `page-${index}`);
    expect(toggled(full, 'one-more')).toBe(full);
    expect(toggled(full, 'page-3')).toHaveLength(mostFavourites - 1);
  });

  test('moves by one place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b'], 'z', 1)).toEqual(['a', 'b']);
  });

  test('that moves takes no other page off, and comes back by the way it went', () => {
    fc.assert(
      fc.property(ids, fc.constantFrom('a', 'b', 'c'), direction, (list, id, by) => {
        const after = moved(list, id, by);
        expect([...after].sort()).toEqual([...list].sort());
        if (after !== list) expect(moved(after, id, by === 1 ? -1 : 1)).toEqual(list);
      }),
    );
  });
});
