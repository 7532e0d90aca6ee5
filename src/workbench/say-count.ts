/** A count in words: `%` of the form that the language of the page uses for it. */
export function sayCount(forms: Record<'one' | 'few' | 'other', string>, count: number): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return forms[form === 'one' || form === 'few' ? form : 'other'].replace('%', String(count));
}
