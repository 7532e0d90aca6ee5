/** Where words stand: in the reader's own language, in the customer's, or out of sight. */
export type Side = 'own' | 'theirs' | 'other';

/** The languages in the order in which they stand: the reader's own, then the customer's, then the others. */
export function sidesOf(
  languages: readonly string[],
  own: string,
  theirs = languages.find((language) => language !== own) ?? own,
): { language: string; side: Side }[] {
  const rank = { own: 0, theirs: 1, other: 2 };
  return languages
    .map((language): { language: string; side: Side } => ({
      language,
      side: language === own ? 'own' : language === theirs ? 'theirs' : 'other',
    }))
    .sort((a, b) => rank[a.side] - rank[b.side]);
}
