/** Whether digits have the check digit of a payment card (Luhn). */
export function hasLuhnDigit(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = index % 2 === 1 ? digit * 2 : digit;
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** Whether an account number has the check digits of ISO 13616. */
export function isIban(account: string): boolean {
  const turned = account.slice(4) + account.slice(0, 4);
  const digits = Array.from(turned, (sign) => Number.parseInt(sign, 36)).join('');
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** What a letter or digit counts in an odd place of an Italian tax code. In an even place it counts what it says. */
const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Whether an Italian tax code (codice fiscale) has its check letter. */
export function isItalianTaxCode(code: string): boolean {
  const sum = Array.from(code.slice(0, 15)).reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? oddValues[value]! : value);
  }, 0);
  return code[15] === String.fromCharCode(65 + (sum % 26));
}

/** Whether thirteen digits are a Romanian personal number (CNP): a day, a county and a check digit. */
export function isRomanianPersonalNumber(digits: string): boolean {
  const [, month, day, county] = /^\d{3}(\d\d)(\d\d)(\d\d)/.exec(digits)?.map(Number) ?? [];
  if (!month || month > 12 || !day || day > 31 || !county || county > 52) return false;
  const sum = Array.from('279146358279').reduce(
    (total, weight, index) => total + Number(weight) * Number(digits[index]),
    0,
  );
  return Number(digits[12]) === (sum % 11 === 10 ? 1 : sum % 11);
}
