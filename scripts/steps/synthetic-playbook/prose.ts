import type { Random } from './random.ts';

const common = (
  'customer parcel order driver desk colleague answer question reply promise window letter call voice morning evening address ' +
  'repair refund return receipt photo note list shelf warehouse lorry door lamp table chair carpet mirror sofa bed box label ' +
  'listen write ask check carry open close wait thank greet explain repeat choose decide record measure compare deliver send ' +
  'kind clear short calm honest careful ready early late new old heavy small second first next broken whole right wrong'
).split(' ');

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dro fli gra'.split(' ');
const madeUp = 8_000;

/** Some sentences with about this many words, beginning with a capital letter. No two pages read alike. */
export function paragraph(random: Random, count: number): string {
  const sentences: string[] = [];
  for (let left = count; left > 0;) {
    const length = Math.min(left, 8 + random.below(10));
    sentences.push(sentence(random, Math.max(3, length)));
    left -= length;
  }
  return sentences.join(' ');
}

/** One sentence of some words. */
export function sentence(random: Random, length: number): string {
  return `${capital(phrase(random, length))}.`;
}

/** Some words without a capital letter or a full stop. */
export function phrase(random: Random, length: number): string {
  return Array.from({ length }, () => word(random)).join(' ');
}

/**
 * A word of a language in which, as in every other, the second word is half as common as the first and the tenth a tenth
 * (G. K. Zipf, Human Behavior and the Principle of Least Effort, 1949). The rare ones are made up of syllables.
 */
function word(random: Random): string {
  const precision = 1_000_000;
  const rank = Math.floor((common.length + madeUp) ** (random.below(precision) / precision)) - 1;
  return common[rank] ?? spell(rank - common.length + syllables.length ** 2);
}

function spell(number: number): string {
  return number < syllables.length
    ? syllables[number]!
    : spell(Math.floor(number / syllables.length)) + syllables[number % syllables.length]!;
}

/** With a capital letter in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
