/** A count in words: the first `%` of the form that a language uses for it, that of the page if none is named. */
export function sayCount(
  forms: Record<'one' | 'few' | 'other', string>,
  count: number,
  lang = document.documentElement.lang,
): string {
  const form = new Intl.PluralRules(lang).select(count);
  return forms[form === 'one' || form === 'few' ? form : 'other'].replace('%', String(count));
}
