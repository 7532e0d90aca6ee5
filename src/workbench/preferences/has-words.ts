import { plain } from '../../base/plain.ts';

/** Whether every word of a query begins a word of a text. Signs, which are no words, have to be in it as they are. */
export function hasWords(query: string, text: string): boolean {
  const words = ` ${plain(text)}`;
  return query
    .trim()
    .split(/\s+/)
    .every((word) => (plain(word) === '' ? text.includes(word) : words.includes(` ${plain(word)}`)));
}
