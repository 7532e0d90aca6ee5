import { wordsOf, type Word } from '../../base/plain.ts';
import type { Slices } from '../../base/slices.ts';

/** A text that a thing is called by. */
export interface Text {
  /** The number of the thing. */
  item: number;
  /** Which of its texts it is: 0 is its title. */
  at: number;
  /** It is the name of this thing alone. */
  isProper: boolean;
  plain: string;
  words: readonly Word[];
}

/** What the texts of all things hold. */
export interface Library {
  texts: readonly Text[];
  known: readonly string[];
  /** By word, the texts that hold it. */
  holding: ReadonlyMap<string, readonly Text[]>;
}

/** So many things are read, or texts compared, before others have their turn. */
export const inOneGo = 50;

/** Reads all texts of all things; `proper` of each are names of it alone. */
export function* toLibrary<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  proper: number,
): Slices<Library> {
  const texts: Text[] = [];
  const holding = new Map<string, Text[]>();
  for (const [item, thing] of items.entries()) {
    for (const [at, written] of textsOf(thing).entries()) {
      const text = toText(written, { item, at, proper });
      texts.push(text);
      for (const { plain } of text.words) {
        const others = holding.get(plain);
        if (!others) holding.set(plain, [text]);
        else if (others.at(-1) !== text) others.push(text);
      }
    }
    if (item % inOneGo === 0) yield;
  }
  return { texts, known: [...holding.keys()], holding };
}

function toText(text: string, { item, at, proper }: { item: number; at: number; proper: number }): Text {
  const words = wordsOf(text);
  return { item, at, isProper: at < proper, words, plain: words.map((word) => word.plain).join(' ') };
}

/** The texts that hold one of some words: each once, which those of a single word are anyway. */
export function textsWith({ holding }: Library, met: ReadonlyMap<string, unknown>): readonly Text[] {
  const lists = Array.from(met.keys(), (word) => holding.get(word) ?? []);
  return lists.length === 1 ? lists[0]! : [...new Set(lists.flat())];
}
