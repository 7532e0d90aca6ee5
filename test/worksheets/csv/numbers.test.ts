import { expect, test } from 'vitest';
import { decimalSignOf, readNumber, readWritten, writeNumber } from '../../../src/worksheets/csv/numbers.ts';

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

test.each([
  ['7,4', 'en', 7.4],
  ['7.4', 'it', 7.4],
  ['1.450', 'it', 1450],
  ['1.450', 'en', 1.45],
  ['1,450', 'ro', 1.45],
  ['1.234,5', 'en', 1234.5],
  ['seven', 'en', undefined],
  ['', 'it', undefined],
])('reads %s, typed in %s, as %s', (text, lang, value) => {
  expect(readWritten(text, lang)).toBe(value);
});

test('writes numbers so that they are read again as they are', () => {
  for (const lang of ['en', 'it', 'ro'])
    for (const value of [0, 0.55, 7.4, 1450, 1.234, 1_000_000, 0.000_001])
      expect(readWritten(writeNumber(value, lang), lang)).toBe(value);
});
