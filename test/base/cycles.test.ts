import { expect, test } from 'vitest';
import { cycles } from '../../src/base/cycles.ts';

function find(graph: Record<string, string[]>): string[][] {
  return cycles(Object.keys(graph), (node) => graph[node] ?? []);
}

test('gives each ring once', () => {
  expect(find({ a: ['b'], b: ['c'], c: ['a'], d: ['d', 'a'] })).toEqual([['a', 'b', 'c'], ['d']]);
});

test('finds none where two ways lead to one node', () => {
  expect(find({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});
