/** Lower case, without accents and signs: `Where's my sofa?` → `wheres my sofa`. Romanian `ș` and `ş` are both `s`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A word of a text, as it is compared, and where it stands. */
export interface Word {
  plain: string;
  start: number;
  end: number;
}

/** The words of a text. What is short after an apostrophe belongs to the word (`where's`); `l'ordine` is two words. */
export function wordsOf(text: string): Word[] {
  const composed = text.normalize('NFC');
  return [...composed.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’](?!\p{L}{3})[\p{L}\p{N}\p{M}]+)*/gu)].map((found) => ({
    plain: plain(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}
