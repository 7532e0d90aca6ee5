import { sayNumber } from '../base/number.ts';
import type { Lang } from '../model/localized.ts';
import type { Mark } from '../model/metric.ts';

/** A healthy or alarm value with its unit: `65 %`, `80–90 %`. */
export function sayMark(mark: Mark, unit: string, lang: Lang): string {
  const value =
    typeof mark === 'number' ? sayNumber(mark, lang) : `${sayNumber(mark.from, lang)}–${sayNumber(mark.to, lang)}`;
  return `${value}\u00a0${unit}`;
}
