/** The sign before the decimals of a column of numbers. */
export type DecimalSign = ',' | '.';

/** A number in any of the ways it is written: `1.234,5`, `1,234.5`, `1 234,5`, `1'234.5`, `12 %`. */
const shape = /^[+-]?\d{1,3}(?:([.,\u0020\u00a0\u202f'’])\d{3}(?:\1\d{3})*)?(?:[.,]\d+)?$|^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Which sign stands before the decimals in some texts: what one of them can only mean, all of them do. `unclear` where each
 * could be read both ways, as `1,234`; undefined where none has either sign.
 */
export function decimalSignOf(texts: readonly string[]): DecimalSign | 'unclear' | undefined {
  let isUnclear = false;
  for (const text of texts) {
    const sign = signIn(bare(text));
    if (sign === ',' || sign === '.') return sign;
    isUnclear ||= sign === 'unclear';
  }
  return isUnclear ? 'unclear' : undefined;
}

/** The number that a text says; undefined where it says none, or has its signs elsewhere than the decimal sign allows. */
export function readNumber(text: string, decimal: DecimalSign): number | undefined {
  const written = bare(text);
  if (!shape.test(written)) return undefined;
  const groups = decimal === ',' ? '.' : ',';
  const [whole = '', rest = ''] = written.split(decimal);
  if (rest.includes(groups) || (whole.includes(groups) && !/^[+-]?\d{1,3}(?:[.,]\d{3})+$/.test(whole)))
    return undefined;
  const value = Number(`${whole.replaceAll(/[^\d+-]/g, '')}.${rest || '0'}`);
  return Number.isFinite(value) ? value : undefined;
}

/** The number that a reader typed: with either sign before its decimals; where it could be both, as their language has it. */
export function readWritten(text: string, lang: string): number | undefined {
  const sign = decimalSignOf([text]);
  return readNumber(text, sign === ',' || sign === '.' ? sign : lang === 'en' ? '.' : ',');
}

/** A number as somebody would type it in a language: no signs between the thousands. `readWritten` reads it back. */
export function writeNumber(value: number, lang: string): string {
  return value.toLocaleString(lang, { useGrouping: false, maximumFractionDigits: 6 });
}

function bare(text: string): string {
  return text.trim().replace(/\s*(%|€|EUR|RON|lei)$/i, '');
}

function signIn(text: string): DecimalSign | 'unclear' | undefined {
  if (!shape.test(text)) return undefined;
  const signs = text.match(/[.,]/g) ?? [];
  if (signs.length === 0) return undefined;
  const last = signs.at(-1) as DecimalSign;
  // Two different signs: the last one is the decimal one. The same twice: it separates thousands.
  if (new Set(signs).size > 1) return last;
  if (signs.length > 1) return last === ',' ? '.' : ',';
  const [whole = '', decimals = ''] = text.split(last);
  const couldBeThousands = decimals.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(whole);
  return couldBeThousands ? 'unclear' : last;
}
