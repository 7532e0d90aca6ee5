import { lettersOf, slipsBetween } from './edit-distance.ts';

/** How a typed word meets a word of a text, the best first. */
export const grades = ['whole', 'begins', 'inside', 'slip'] as const;

export type Grade = (typeof grades)[number];

/** A typed word in a word of a text: which of its letters, and how surely. */
export interface Meeting {
  grade: Grade;
  start: number;
  length: number;
  slips: number;
}

/** By known word, how a typed one meets it. */
export type Meetings = ReadonlyMap<string, Meeting>;

/** Every known word that a typed one meets as it was typed. Of several words, one of a letter or two is not the beginning of another. */
export function meetingsOf(typed: string, known: readonly string[], isAlone: boolean): Map<string, Meeting> {
  const met = new Map<string, Meeting>();
  for (const word of known) {
    const start = word.indexOf(typed);
    if (start < 0 || (typed.length < 3 && word.length > typed.length && (start > 0 || !isAlone))) continue;
    const grade = start > 0 ? 'inside' : word.length === typed.length ? 'whole' : 'begins';
    met.set(word, { grade, start, length: typed.length, slips: 0 });
  }
  return met;
}

/**
 * Every known word that a typed one is meant for, if a finger slipped. Short words are too near to each other: of
 * four letters only a swap is forgiven, of five and six one slip, from seven on two. Hardly anybody slips at the first letter.
 */
export function slipsOf(typed: string, known: readonly string[]): Map<string, Meeting> {
  const most = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
  const met = new Map<string, Meeting>();
  if (most === 0) return met;
  for (const word of known) {
    if (
      word.length < typed.length - most ||
      !beginsAlike(typed, word) ||
      (typed.length === 4 && lettersOf(typed) !== lettersOf(word))
    )
      continue;
    const slips = slipsBetween(typed, word, most);
    if (slips <= most) met.set(word, { grade: 'slip', start: 0, length: word.length, slips });
  }
  return met;
}

function beginsAlike(typed: string, word: string): boolean {
  return typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]);
}
