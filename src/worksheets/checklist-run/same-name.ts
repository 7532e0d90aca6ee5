/** Letters that no decomposition takes apart. */
const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };

/** Whether two names may stand for one person: case, accents, spaces, signs and the order of the words do not matter. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return first.join('') === second.join('') || first.sort().join('') === second.sort().join('');
}

/** Whether a text can be a name: it has at least two letters. */
export function isName(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 2;
}

function wordsOf(name: string): string[] {
  // Upper case first, so that ß becomes two letters.
  const folded = name.toUpperCase().toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return folded.replaceAll(/[łøđðæœıþ]/g, (letter) => plain[letter] ?? letter).match(/[\p{L}\p{N}]+/gu) ?? [];
}
