import { sayNumber } from '../base/number.ts';
import type { Standard } from '../model/procedure.ts';
import type { Lang } from '../model/localized.ts';

/** A value with its unit, as a language writes it: `25 EUR`, `1,000 EUR`, `16:00`. */
export function sayStandard({ value, unit }: Pick<Standard, 'value' | 'unit'>, lang: Lang): string {
  const number = typeof value === 'number' ? sayNumber(value, lang) : value;
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}
