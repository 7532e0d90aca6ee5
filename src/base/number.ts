import { oncePerKey } from './once-per.ts';

// A formatter takes half a megabyte outside the heap, so there is one for each language.
const formatter = oncePerKey((lang) => new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang));

/** A number as a language writes it: `1,000`, `1.000`. */
export function sayNumber(value: number, lang: string): string {
  return formatter(lang).format(value);
}
