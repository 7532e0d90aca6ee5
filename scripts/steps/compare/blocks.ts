import { oncePer } from '../../../src/base/once-per.ts';
import { isTelling, keyOf, textOf, type Word } from './words.ts';

/**
 * A piece of a rendered page: a paragraph, a list, a table cell. It holds either words or other blocks. One without a
 * name stands for words beside blocks, as in a list item with a list in it.
 */
export interface Block {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  words: readonly Word[];
  children: readonly Block[];
}

/** Two blocks are the same for readers when their keys are. */
export const blockKey = oncePer(({ tag, attributes, words, children }: Block): string =>
  JSON.stringify([tag, attributes, words.map(keyOf), children.map(blockKey)]),
);

/** The words of a block that say something, in small letters. */
export const tellingWords = oncePer(({ words, children }: Block): readonly string[] => [
  ...words.filter(isTelling).map(({ text, picture }) => (picture ? picture.digest : text.toLowerCase())),
  ...children.flatMap(tellingWords),
]);

/** What a reader reads, a line for each block with words. */
export function blockText({ words, children }: Block): string {
  return children.length === 0 ? textOf(words) : children.map(blockText).join('\n');
}

/** How much of what they say two blocks share: 0 nothing, 1 all of it. */
export function likeness(a: Block, b: Block): number {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  if (first.length + second.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}
