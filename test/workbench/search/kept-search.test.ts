import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, stopBeside, stopsOf } from '../../../src/workbench/search/kept-search.ts';

const hits = [
  { href: '/a/', sections: ['/a/#one', '/a/#two'] },
  { href: '/b/', sections: [] },
  { href: '/c/', sections: ['/c/#one'] },
];
const stops = stopsOf(hits);

/** The addresses that a key leads to, one after the other, until it leads no further. */
function way(from: number, direction: 1 | -1): string[] {
  const next = stopBeside(stops, from, direction);
  return next ? [next.href, ...way(stops.indexOf(next), direction)] : [];
}

describe('going from result to result', () => {
  test('leads through the sections of a page, or to the page where it shows none, and ends at the last', () => {
    expect(way(-1, 1)).toEqual(['/a/#one', '/a/#two', '/b/', '/c/#one']);
  });

  test('leads back the same way', () => {
    expect(way(-1, -1)).toEqual(way(-1, 1).toReversed());
  });

  test('leads from a page that was opened at its beginning to its first section', () => {
    expect(way(0, 1)[0]).toBe('/a/#one');
    expect(way(0, -1)).toEqual([]);
  });

  test('comes back where it was, wherever it turns round', () => {
    const at = fc.constantFrom(...stops.keys()).filter((index) => !stops[index]!.isPassed);
    fc.assert(
      fc.property(at, (index) => {
        const next = stopBeside(stops, index, 1);
        if (next) expect(stopBeside(stops, stops.indexOf(next), -1)).toBe(stops[index]);
      }),
    );
  });
});

describe('the place of a reader', () => {
  test('is the result they opened last, while its page is open', () => {
    expect(placeOf(stops, '/a/#two', '/a/')).toBe(2);
  });

  test('is the result of the page they came to another way', () => {
    expect(placeOf(stops, '/a/#two', '/b/')).toBe(3);
  });

  test('stays where it was while they read what was not found', () => {
    expect(placeOf(stops, '/b/', '/elsewhere/')).toBe(3);
    expect(placeOf(stops, undefined, '/elsewhere/')).toBe(-1);
  });
});
