import { createHash } from 'node:crypto';
import { letterOf, toLevel, writePostings, type Posting } from '../../../src/base/postings.ts';
import { stemmerOf } from '../../../src/base/stem.ts';
import type { IndexedPage } from './read-pagefind.ts';
import { weighWords } from './weigh-words.ts';
import { wordList } from './word-list.ts';

/** What a file of words holds before a server packs it, which makes it about half as long. A word that is on many pages fills one alone. */
const chunkLetters = 6000;

/**
 * The files that search needs of a language, by their path: its pages and where each word is found (`pages.json`), words with
 * the pages that hold them (`words/`), the text of each page (`texts/`), and all words for spelling (`spelling.txt`).
 */
export async function indexLanguage(lang: string, pages: readonly IndexedPage[]): Promise<Map<string, string>> {
  const words = weighWords(pages, await stemmerOf(lang));
  const chunks = chunksOf(words).map((text) => ({ text, first: text.slice(0, text.indexOf(' ')), name: digest(text) }));
  const texts = pages.map((page) => [`texts/${page.id}.json`, textOf(page)] as const);
  const version = digest(JSON.stringify([chunks.map(({ name }) => name), texts]));
  const list = {
    version,
    pages: pages.map(({ id }) => id),
    lengths: lengthsOf(pages),
    chunks: chunks.map(({ first, name }) => [first, name]),
  };
  return new Map([
    ['pages.json', JSON.stringify(list)],
    ...chunks.map(({ name, text }) => [`words/${name}.txt`, text] as const),
    ...texts,
    ['spelling.txt', wordList(pages.map((page) => page.words.join(' ')))],
  ]);
}

/** Words in the order of the alphabet, one a line, each with its pages. */
function chunksOf(words: ReadonlyMap<string, readonly Posting[]>): string[] {
  const chunks: string[] = [];
  for (const [word, postings] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const line = `${word} ${writePostings(postings)}\n`;
    const last = chunks.at(-1);
    if (last !== undefined && last.length + line.length <= chunkLetters) chunks[chunks.length - 1] = last + line;
    else chunks.push(line);
  }
  return chunks;
}

/** How long each page is beside the others, as a letter a page: a word says more about a short one. */
function lengthsOf(pages: readonly IndexedPage[]): string {
  const average = pages.reduce((sum, { words }) => sum + words.length, 0) / pages.length;
  return pages.map(({ words }) => letterOf(toLevel(words.length / average))).join('');
}

function textOf({ address, words, headings, names }: IndexedPage): string {
  return JSON.stringify({ address, text: words.join(' '), headings, names });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
