const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What a language is called in English. A code that is none is said as it is. */
export function languageName(lang: string): string {
  try {
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}
