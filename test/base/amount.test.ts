import { expect, test } from 'vitest';
import { amountsIn, hasUnit, singular, toNumber } from '../../src/base/amount.ts';

test.each([
  ['1,000 EUR', 1000],
  ['1.000 EUR', 1000],
  ['2.5 hours', 2.5],
  ['2,5 hours', 2.5],
  ['1,234.50 EUR', 1234.5],
  ['Twelve rings', 12],
])('reads the number in "%s"', (text, value) => {
  expect(amountsIn(text).map((amount) => amount.value)).toEqual([value]);
});

test('takes neither times nor parts of words for numbers', () => {
  expect(amountsIn('At 16:00 someone tends the stone.')).toEqual([]);
});

test.each([
  ['1 ring', 'rings'],
  ['three rings', 'rings'],
  ['a 30-day window', 'days'],
  ['5 working days', 'working days'],
  ['90 sec', 'seconds'],
  ['30 mins', 'minutes'],
  ['4 replies', 'reply'],
  ['15 touches', 'touch'],
  ['100%', '%'],
  ['100 per cent', '%'],
  ['100 % of orders', '% of orders'],
  ['25 €', 'EUR'],
  ['€ 25', 'EUR'],
  ['25 euros', 'EUR'],
])('finds in "%s" the unit "%s"', (text, unit) => {
  expect(hasUnit(amountsIn(text)[0]!, unit)).toBe(true);
});

test.each([
  ['5 days', 'working days'],
  ['30 working days', 'days'],
  ['3 ringmasters', 'rings'],
  ['25 dollars', 'EUR'],
  ['100%', '% of orders'],
])('does not find in "%s" the unit "%s"', (text, unit) => {
  expect(hasUnit(amountsIn(text)[0]!, unit)).toBe(false);
});

test.each([
  ['rings', 'ring'],
  ['inquiries', 'inquiry'],
  ['touches', 'touch'],
  ['boxes', 'box'],
  ['class', 'class'],
  ['status', 'status'],
  ['minutes', 'minute'],
])('makes of "%s" one "%s"', (many, one) => {
  expect(singular(many)).toBe(one);
});

test('reads words and digits alike', () => {
  expect([toNumber('three'), toNumber('3')]).toEqual([3, 3]);
});
