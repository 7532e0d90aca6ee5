import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, mostRuns, unfinished, withoutRun, withRun, type Run } from '../../../src/workbench/progress/runs.ts';

const texts = [
  'Every open chat has a name on it',
  'The note says what to do first',
  'Every open chat has a name on it',
];

function run(page: string, change: Partial<Run> = {}): Run {
  return { page, done: ['a'], of: 3, on: '2026-11-21', ...change };
}

const pages = fc.constantFrom('close-the-desk', 'open-the-desk', 'first-day', 'first-week');
const anyRun = fc.record({
  page: pages,
  done: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  of: fc.integer({ min: 1, max: 3 }),
  on: fc.constantFrom('2026-11-20', '2026-11-21'),
});

describe('the key of an item', () => {
  test('stays the same wherever the item stands, and however its words are broken into lines', () => {
    expect(keysOf([texts[1]!, texts[0]!])).toEqual(keysOf(texts).slice(0, 2).reverse());
    expect(keysOf(['  The note says\n what to do first '])).toEqual(keysOf([texts[1]!]));
  });

  test('is another one when a word of the item changes, and for a second item with the same text', () => {
    expect(keysOf(['Every open chat has a name'])).not.toEqual(keysOf([texts[0]!]));
    expect(new Set(keysOf(texts)).size).toBe(3);
  });

  test('is different for all items of a list', () => {
    fc.assert(fc.property(fc.array(fc.string()), (items) => new Set(keysOf(items)).size === items.length));
  });
});

describe('runs', () => {
  test('hold one of each page, the last one first', () => {
    const kept = [run('a'), run('b'), run('c')].reduce<Run[]>(withRun, []);
    expect(withRun(kept, run('a', { done: ['x'] })).map(({ page, done }) => [page, ...done])).toEqual([
      ['a', 'x'],
      ['c', 'a'],
      ['b', 'a'],
    ]);
  });

  test('lose a page whose last tick is taken away', () => {
    expect(withRun([run('a'), run('b')], run('a', { done: [] }))).toEqual([run('b')]);
    expect(withoutRun([run('a'), run('b')], 'b')).toEqual([run('a')]);
  });

  test('are never more than the list holds, never two of a page, and never empty', () => {
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 60 }), (steps) => {
        const runs = steps.reduce<Run[]>(withRun, []);
        expect(runs.length).toBeLessThanOrEqual(mostRuns);
        expect(new Set(runs.map(({ page }) => page)).size).toBe(runs.length);
        expect(runs.every(({ done }) => done.length > 0)).toBe(true);
      }),
    );
    const many = Array.from({ length: 60 }, (_, index) => run(`page-${index}`));
    expect(many.reduce<Run[]>(withRun, []).map(({ page }) => page)).toEqual(
      Array.from({ length: mostRuns }, (_, index) => `page-${59 - index}`),
    );
  });

  test('are to be continued while something is left to do', () => {
    const elsewhere = run('d', { done: [], open: 0, at: 'run/' });
    const runs = [run('a'), run('b', { done: ['a', 'b', 'c'] }), run('c', { done: [] }), elsewhere];
    expect(unfinished(runs)).toEqual([run('a'), elsewhere]);
    expect(withRun([], elsewhere)).toEqual([elsewhere]);
  });
});
