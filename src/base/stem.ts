type Stem = (word: string) => string;

/** What the forms of a word have in common, as `plain` writes words: `refund` of `refunds` and `refunded`. Snowball's rules. */
export async function stemmerOf(lang: string): Promise<Stem> {
  const { stemmer } = (await modules[lang]?.()) ?? { stemmer: (word: string) => word };
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = stemmer(word);
    known.set(word, stem);
    return stem;
  };
}

const modules: Readonly<Record<string, () => Promise<{ stemmer: Stem }>>> = {
  en: () => import('@orama/stemmers/english'),
  it: () => import('@orama/stemmers/italian'),
  ro: () => import('@orama/stemmers/romanian'),
};
