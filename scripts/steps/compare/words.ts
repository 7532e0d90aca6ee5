import type { Picture } from './picture-files.ts';

/** An element around words, such as `<strong>`: its name, and of its attributes what readers see. */
export interface Mark {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

/** The smallest thing that is compared: a word, white space, a sign, a picture. */
export interface Word {
  text: string;
  /** The elements around it, the outermost first. */
  marks: readonly Mark[];
  picture?: Picture;
}

/** Figures such as 1,200.50 and 16:00, and words such as call-back and l'ordine, stay whole. */
const pieces = /\n|[^\S\n\u00a0]+|\u00a0|[\p{L}\p{N}\p{M}_]+(?:[.,:'’@/-][\p{L}\p{N}\p{M}_]+)*|./gsu;

/** Cuts a text into words. Nothing is lost: joined again they are the text. */
export function wordsIn(text: string, marks: readonly Mark[] = []): Word[] {
  return Array.from(text.matchAll(pieces), ([piece]) => ({ text: piece, marks }));
}

/** The text of words. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

/** Two words are the same for readers when their keys are. */
export function keyOf({ text, marks, picture }: Word): string {
  return JSON.stringify([text, marks, picture?.digest]);
}

/** Whether a word says something; white space and signs only stand between those that do. */
export function isTelling({ text, picture }: Word): boolean {
  return picture !== undefined || /[\p{L}\p{N}]/u.test(text);
}
