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
    else words.push(...writtenOut(word));
  }
  return words;
}

function folded(word: string): string {
  // Most words have nothing but plain letters, which need no more than this.
  return /^[\w]+$/.test(word) ? word.toLowerCase() : word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function isAfterApostrophe(text: string, at: number): boolean {
  return (text[at - 1] === "'" || text[at - 1] === '’') && at > 1 && /[\p{L}\p{N}\p{M}]/u.test(text[at - 2]!);
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

/** What elision leaves of words, as in `dov'è` and `com'è`. Articles are stop words as they are. */
const beginnings: Readonly<Record<string, string>> = { dov: 'dove', com: 'come', cos: 'cosa', quand: 'quando' };

function addEnding(words: Word[], word: Word): void {
  const before = words.at(-1)!;
  const ending = endings[word.plain];
  if (word.plain === 't' && /.n$/.test(before.plain)) {
    const full = withoutNot[before.plain] ?? before.plain.slice(0, -1);
    words.splice(
      -1,
      1,
      { ...before, plain: full, end: before.end - 1 },
      { ...word, plain: 'not', start: before.end - 1 },
    );
  } else if (ending !== undefined) words.push({ ...word, plain: ending, start: before.end });
  else {
    before.plain = beginnings[before.plain] ?? before.plain;
    words.push(word);
  }
}

/** Those that lose more than a letter before `n't`. */
const withoutNot: Readonly<Record<string, string>> = { can: 'can', won: 'will', shan: 'shall' };

/** On a phone hardly anybody types an apostrophe. What would be another word without it, such as `were`, is not here. */
const typedShort = new Map(
  (
    'im:i am,ive:i have,youre:you are,youve:you have,theyre:they are,theyve:they have,weve:we have,' +
    'thats:that is,whats:what is,wheres:where is,whos:who is,hows:how is,whens:when is,theres:there is,heres:here is,' +
    'dont:do not,doesnt:does not,didnt:did not,cant:can not,cannot:can not,wont:will not,isnt:is not,arent:are not,' +
    'wasnt:was not,werent:were not,havent:have not,hasnt:has not,hadnt:had not,wouldnt:would not,couldnt:could not,' +
    'shouldnt:should not'
  )
    .split(',')
    .map((entry) => entry.split(':') as [string, string]),
);

function writtenOut(word: Word): Word[] {
  const [first, second] = typedShort.get(word.plain)?.split(' ') ?? [];
  if (first === undefined || second === undefined) return [word];
  const middle = Math.min(word.start + first.length, word.end - 1);
  return [
    { plain: first, start: word.start, end: middle },
    { plain: second, start: middle, end: word.end },
  ];
}
