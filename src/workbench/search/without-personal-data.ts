/**
 * A query without what may say who somebody is: mail addresses, links, telephone, card and order numbers. What is left out
 * leaves a mark in square brackets; where nothing else was typed, the query is empty. Names of people cannot be told from
 * other words.
 */
export function withoutPersonalData(query: string): string {
  const words = query.normalize('NFC').trim().split(/\s+/);
  const kept = withoutNumbers(words.map((word) => (/\S@\S/.test(word) ? mail : isLink(word) ? link : word)));
  return kept.every((word) => marks.includes(word)) ? '' : kept.join(' ');
}

const mail = '[mail]';
const link = '[link]';
const number = '[number]';
const marks: readonly string[] = [mail, link, number];

function isLink(word: string): boolean {
  return /^(?:https?:|www\.)/i.test(word);
}

/** Numbers are written in groups: words with digits that stand together are one number. Five digits are no price and no year. */
function withoutNumbers(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (end < words.length && isOfNumber(words[end]!)) end += 1;
    if (digitsIn(words.slice(at, end)) < 5) kept.push(words[at]!);
    else {
      kept.push(number);
      at = end - 1;
    }
  }
  return kept;
}

function isOfNumber(word: string): boolean {
  return /\d/.test(word) || /^[+()/.-]+$/.test(word);
}

function digitsIn(words: readonly string[]): number {
  return words.join('').replaceAll(/\D/g, '').length;
}
