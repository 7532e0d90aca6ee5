/** A share in the way of a language: `98%`. Only all of them are 100 percent, and only none are 0. */
export function sayShare(part: number, whole: number, lang: string): string {
  const rounded = part === 0 ? 0 : part === whole ? 100 : Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(rounded / 100);
}
