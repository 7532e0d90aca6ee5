import { expect, test } from 'vitest';
import { hasLuhnDigit, isIban, isItalianTaxCode, isRomanianPersonalNumber } from '../../src/base/check-sums.ts';

test.each([
  ['a card', hasLuhnDigit, '4539148803436467', '4539148803436468'],
  ['a card with other digits in the wrong order', hasLuhnDigit, '5555555555554444', '5555555555545444'],
  ['an account', isIban, 'GB82WEST12345698765432', 'GB82WEST12345698765423'],
  ['an account of Malta, with letters', isIban, 'MT84MALT011000012345MTLCAST001S', 'MT84MALT011000012345MTLCAST001T'],
  ['a tax code', isItalianTaxCode, 'RSSMRA80A01H501U', 'RSSMRA80A01H501V'],
  ['a personal number', isRomanianPersonalNumber, '1800101221144', '1800101221145'],
])('%s is known by its check digits', (_, check, right, wrong) => {
  expect([check(right), check(wrong)]).toEqual([true, false]);
});

test('a personal number holds a day and a county', () => {
  expect(['1801301221144', '1800132221144', '1800101991144', '8001234567890'].map(isRomanianPersonalNumber)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
