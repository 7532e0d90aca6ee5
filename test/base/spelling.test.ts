import { expect, test } from 'vitest';
import { nearest, onlyNearest } from '../../src/base/spelling.ts';

const ids = ['late-delivery', 'wrong-item-delivered', 'defective-product', 'refund-a-return', 'hold', 'chat'];

test.each([
  ['late-delivry', 'late-delivery'],
  ['Late-Delivery', 'late-delivery'],
  ['alte-delivery', 'late-delivery'],
  ['refund-return', 'refund-a-return'],
  ['hodl', 'hold'],
])('takes "%s" for "%s"', (wrong, right) => {
  expect(nearest(wrong, ids)).toBe(right);
});

test('finds nothing farther than a third of the word', () => {
  expect([nearest('bold-chart', ids), nearest('fax', ids), nearest('', ids)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('takes the nearest of several', () => {
  expect(nearest('ring-count', ['ring-counts', 'ring-count', 'ring-amount'])).toBe('ring-count');
});

test('the only nearest is none where two are as near', () => {
  expect(onlyNearest('ring-coun', ['ring-count', 'ring-amount'])).toBe('ring-count');
  expect(onlyNearest('sing-count', ['ring-count', 'king-count'])).toBeUndefined();
  expect(onlyNearest('fax', ['chat'])).toBeUndefined();
});
