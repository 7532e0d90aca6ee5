/** A word of a text, as it is compared, and where it stands. */
export interface Word {
  plain: string;
  start: number;
  end: number;
}

/**
 * Lower case, without accents and signs, and what is written short is written out: `Where's my sofa?` is `where is my sofa`.
 * Romanian `ș` and `ş` are both `s`.
 */
export function plain(text: string): string {
  return wordsOf(text)
    .map((word) => word.plain)
    .join(' ');
}

/** The words of a text. `L'ordine` is two words, and so is `where's`, since that is `where is`. */
export function wordsOf(text: string): Word[] {
  const composed = text.normalize('NFC');
  const words: Word[] = [];
  for (const found of composed.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const [written] = found;
    const word = { plain: folded(written), start: found.index, end: found.index + written.length };
    if (isAfterApostrophe(composed, found.index)) addEnding(words, word);
    else words.push(word);
  }
  return words;
}

function folded(word: string): string {
  // Most words have nothing but plain letters, which need no more than this.
  return /^[\w]+$/.test(word) ? word.toLowerCase() : word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function isAfterApostrophe(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]['’]/u.test(text.slice(Math.max(0, at - 2), at));
}

/** What stands after an apostrophe for a word of its own, to which the apostrophe belongs: `'ve` for "have". */
const endings: Readonly<Record<string, string>> = {
  s: 'is',
  ve: 'have',
  re: 'are',
  ll: 'will',
  d: 'would',
  m: 'am',
};

function addEnding(words: Word[], word: Word): void {
  const before = words.at(-1)!;
  const ending = endings[word.plain];
  if (word.plain === 't' && /.n$/.test(before.plain)) {
    const verb = { ...before, plain: verbOf(before.plain.slice(0, -1)), end: before.end - 1 };
    words.splice(-1, 1, verb, { plain: 'not', start: verb.end, end: word.end });
  } else words.push(ending === undefined ? word : { ...word, plain: ending, start: before.end });
}

/** What stands before `n't`: some verbs lose more than a letter. */
function verbOf(written: string): string {
  return { ca: 'can', wo: 'will' }[written] ?? written;
}
