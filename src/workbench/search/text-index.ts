import { amountOf, levelAt } from '../../base/postings.ts';
import { stemmerOf } from '../../base/stem.ts';
import type { Lang } from '../../model/localized.ts';
import { baseHere } from '../address-here.ts';
import { fetchOrThrow } from '../fetch-or-throw.ts';
import { onceByKey } from '../once-by-key.ts';

/** The index of the text of all pages in a language. */
export interface TextIndex {
  /** The ids of the pages: their numbers are their places in this list. */
  pages: readonly string[];
  /** How long each page is beside the others: 1 is as long as most. */
  lengths: Float32Array;
  /** What the forms of a word have in common. */
  stem: (word: string) => string;
  /** Loads the lines of the index that may hold words which begin so. Rejects when they do not arrive. */
  linesFrom(start: string): Promise<string[]>;
  /** Loads the text of a page. Rejects when it does not arrive. */
  textOf(id: string): Promise<PageText>;
}

/** The text of a page as it was indexed. */
export interface PageText {
  /** Its words, with one space between any two. */
  text: string;
  /** Its headings in their order: the anchor of each, the number of its first word, and how many words it has. */
  headings: (readonly [id: string, first: number, length: number])[];
  /** The number of the first word of its other names, which stand at its end. */
  names: number;
}

/** Of words that begin alike, so many files are loaded at most: whoever has typed three letters types on. */
const mostFiles = 3;

interface PageList {
  version: string;
  pages: string[];
  lengths: string;
  chunks: [first: string, name: string][];
}

const load = onceByKey(async (lang): Promise<TextIndex> => {
  const [list, stem] = await Promise.all([fetchList(lang), stemmerOf(lang)]);
  const { version, pages, lengths, chunks } = list;
  const chunkOf = onceByKey(async (at) => {
    const [first, name] = chunks[Number(at)]!;
    const text = await (await fetchOrThrow(`${placeOf(lang)}words/${name}.txt`)).text();
    // Some servers answer with a page of theirs to what they have not.
    if (!text.startsWith(`${first} `)) throw new Error(`${name} is no part of the search index.`);
    return text;
  });
  return {
    pages,
    lengths: Float32Array.from(lengths, (_, at) => amountOf(levelAt(lengths, at))),
    stem,
    linesFrom: (start) => Promise.all(chunksWith(chunks, start).map((at) => chunkOf(String(at)))),
    textOf: onceByKey(
      async (id) => (await fetchOrThrow(`${placeOf(lang)}texts/${id}.json?${version}`)).json() as Promise<PageText>,
    ),
  };
});

const indexes = new Map<Lang, Promise<TextIndex>>();

/** The index of a language, loaded once. Rejects when it does not arrive; the next call tries again. */
export function textIndex(lang: Lang): Promise<TextIndex> {
  const index = indexes.get(lang) ?? load(lang);
  indexes.set(lang, index);
  index.catch(() => indexes.delete(lang));
  return index;
}

/** Lets go of an index of which a part did not arrive: there may be another one by now. */
export function forgetIndex(lang: Lang): void {
  indexes.delete(lang);
}

async function fetchList(lang: string): Promise<PageList> {
  // It names all other files, so an old one would lead to files that are gone.
  return (await fetchOrThrow(`${placeOf(lang)}pages.json`, { cache: 'no-cache' })).json() as Promise<PageList>;
}

function placeOf(lang: string): string {
  return `${baseHere()}search-index/${lang}/`;
}

/** The last file that begins no later than a word, and those after it that begin with the word. */
function chunksWith(chunks: PageList['chunks'], start: string): number[] {
  const after = chunks.findIndex(([first]) => first > start);
  const at = (after < 0 ? chunks.length : after) - 1;
  const others = chunks.slice(at + 1, at + mostFiles).findIndex(([first]) => !first.startsWith(start));
  const count = 1 + (others < 0 ? mostFiles - 1 : others);
  return Array.from({ length: count }, (_, step) => at + step).filter((index) => index in chunks);
}
