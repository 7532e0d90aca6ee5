import { describe, expect, test } from 'vitest';
import { HistoryWalk, withQuery } from '../../../src/workbench/search/search-history.ts';

describe('the history of searches', () => {
  test('has each query once, the last one first, however it was written', () => {
    expect(withQuery(['sofa', 'Refund', 'sla'], 'refund')).toEqual(['refund', 'sofa', 'sla']);
  });

  test('holds fifty', () => {
    const full = Array.from({ length: 50 }, (_, index) => `query ${index}`);
    expect(withQuery(full, 'one more')).toEqual(['one more', ...full.slice(0, 49)]);
  });
});

describe('going through it', () => {
  const history = ['late', 'refund', 'sla'];

  test('leads from the newest to the oldest, where it stays, and back to what stood in the field', () => {
    const walk = new HistoryWalk();
    const steps = ([1, 1, 1, 1, -1, -1, -1] as const).map((by) => walk.step('', by, history));
    expect(steps).toEqual(['late', 'refund', 'sla', undefined, 'refund', 'late', '']);
    expect(walk.isUnderWay).toBe(false);
  });

  test('passes over the query that stands there already', () => {
    expect(new HistoryWalk().step('late', 1, history)).toBe('refund');
  });

  test('begins anew once something was typed', () => {
    const walk = new HistoryWalk();
    walk.step('', 1, history);
    walk.step('late', 1, history);
    walk.stop();
    expect(walk.step('', 1, history)).toBe('late');
  });

  test('leads nowhere where nothing was searched for', () => {
    expect(new HistoryWalk().step('', 1, [])).toBeUndefined();
    expect(new HistoryWalk().step('', -1, history)).toBeUndefined();
  });
});
