import type { Lang } from '../model/localized.ts';
import type { Mark } from '../model/metric.ts';

/** A healthy or alarm value with its unit: `65 %`, `80–90 %`. */
export function sayMark(mark: Mark, unit: string, lang: Lang): string {
  const number = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang);
  const value =
    typeof mark === 'number' ? number.format(mark) : `${number.format(mark.from)}–${number.format(mark.to)}`;
  return `${value}\u00a0${unit}`;
}
