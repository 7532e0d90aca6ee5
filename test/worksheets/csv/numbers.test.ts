import { expect, test } from 'vitest';
import { decimalSignOf, readNumber } from '../../../src/worksheets/csv/numbers.ts';

test.each([
  ['1.234,5', ',', 1234.5],
  ['1,234.5', '.', 1234.5],
  ['1 234,5', ',', 1234.5],
  ['1’234.5', '.', 1234.5],
  ['1.234.567', ',', 1234567],
  ['12,50', ',', 12.5],
  ['12.50', '.', 12.5],
  ['-0,5', ',', -0.5],
  ['4', '.', 4],
  ['85 %', ',', 85],
  ['4,50 €', ',', 4.5],
  ['0,125', ',', 0.125],
] as const)('reads %s with decimals after “%s” as %d', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toBe(value);
});

test.each([
  ['12.50', ','],
  ['12,50', '.'],
  ['1.23.4', ','],
  ['about 4', '.'],
  ['', '.'],
  ['1,2,3', '.'],
  ['--4', '.'],
] as const)('reads no number in “%s” with decimals after “%s”', (text, decimal) => {
  expect(readNumber(text, decimal)).toBeUndefined();
});

test.each([
  [['1,234', '12,5'], ','],
  [['1.234,5'], ','],
  [['1,234,567'], '.'],
  [['1,234', '5'], 'unclear'],
  [['0,123'], ','],
  [['12', 'x'], undefined],
  [['3.5'], '.'],
])('takes the decimal sign of %j for %s', (texts, sign) => {
  expect(decimalSignOf(texts)).toBe(sign);
});
