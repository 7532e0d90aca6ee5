import type { Lang } from '../../model/localized.ts';
import { baseHere } from '../address-here.ts';
import { sharedStart } from '../../base/shared-start.ts';
import { plain } from '../../base/plain.ts';

/** What we use of Pagefind's own script. */
interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  /** Loads what a search for this will need. */
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** `en_late-delivery_1a2b`: the language, the page, and the version of its text. */
  id: string;
  score: number;
  words: number[];
  data(): Promise<PageText>;
}

/** The text of a page as it was indexed. */
export interface PageText {
  raw_url: string;
  /** Its words, with one space between any two. */
  raw_content: string;
  /** Where parts of the page begin: the number of their first word. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** A word in the text of a page. */
export interface WordMatch {
  score: number;
  /** The numbers of the words that are it. */
  places: readonly number[];
  /** Loads the text of the page. Rejects when it does not arrive. */
  text(): Promise<PageText>;
}

/** The pages that hold a word, by id. */
export type WordMatches = ReadonlyMap<string, WordMatch>;

/** An index, and how many files had been lost before it was loaded. */
interface Index {
  pagefind: PagefindInstance;
  lostBefore: number;
}

const indexes = new Map<Lang, Promise<Index>>();
const answers = new Map<string, Promise<WordMatches>>();

/** So many answers are kept: what somebody types anew is mostly what they typed before. */
const mostAnswers = 300;

/** A word that is on more pages tells none of them from the others, and to weigh it on each of them takes its time. */
const tooMany = 600;

/**
 * For each of some words, the pages of a language whose text holds it, in any of its forms, or a word that begins so. Rejects
 * when a part of the index did not arrive; the next call tries again.
 */
export async function pagesWith(words: readonly string[], lang: Lang): Promise<Map<string, WordMatches>> {
  const found = new Map<string, WordMatches>();
  const isNew = (word: string) => !answers.has(keyOf(word, lang));
  if (words.some(isNew)) {
    const { pagefind } = await indexOf(lang);
    await Promise.all(words.filter(isNew).map((word) => pagefind.preload(word)));
  }
  for (const word of words) {
    // Somebody may be typing on: their keys go first.
    if (isNew(word)) await breathe();
    found.set(word, await answerFor(word, lang));
  }
  return found;
}

function answerFor(word: string, lang: Lang): Promise<WordMatches> {
  const key = keyOf(word, lang);
  const before = answers.get(key);
  if (before) return before;
  const asked = ask(word, lang);
  const [oldest] = answers.keys();
  if (oldest !== undefined && answers.size >= mostAnswers) answers.delete(oldest);
  answers.set(key, asked);
  // Pagefind keeps a loss to itself and takes what is left for the whole, so that the index has to be loaded anew.
  asked.catch(() => (answers.clear(), indexes.delete(lang)));
  return asked;
}

function keyOf(word: string, lang: Lang): string {
  return `${lang} ${word}`;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function ask(word: string, lang: Lang): Promise<WordMatches> {
  const { pagefind, lostBefore } = await indexOf(lang);
  const { results: whole } = await pagefind.search(`"${word}"`);
  const results = whole.length > tooMany ? whole : (await pagefind.search(word)).results;
  if (lostFiles() > lostBefore) throw new Error('A part of the search index did not arrive.');
  return whole.length > 0 || (await begins(word, results)) ? toMatches(results) : new Map<string, WordMatch>();
}

/** Pagefind shortens a word that it does not know until it meets one that it knows: "cheque" finds "che". That is no answer. */
async function begins(word: string, [first]: readonly PagefindResult[]): Promise<boolean> {
  if (!first) return false;
  const { raw_content: text } = await first.data();
  const [met = ''] = first.words.map((place) => plain(text.split(' ')[place] ?? ''));
  return sharedStart(plain(word), met) >= Math.ceil(word.length * 0.8);
}

function toMatches(results: readonly PagefindResult[]): WordMatches {
  return new Map(
    results.map(({ id, score, words, data }) => [
      id.slice(id.indexOf('_') + 1, id.lastIndexOf('_')),
      { score, places: words, text: data },
    ]),
  );
}

function indexOf(lang: Lang): Promise<Index> {
  const index = indexes.get(lang) ?? load(lang);
  indexes.set(lang, index);
  index.catch(() => indexes.delete(lang));
  return index;
}

/** A copy of the script for each language: one copy can hold the stemmer of one language only. */
async function load(lang: Lang): Promise<Index> {
  const lostBefore = lostFiles();
  const attempt = attempts.get(lang) ?? 0;
  attempts.set(lang, attempt + 1);
  const base = baseHere();
  // A browser remembers that a module could not be loaded, so the next try asks for another address.
  const address = `${base}pagefind/pagefind.js?${lang}${attempt === 0 ? '' : `-${attempt}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const index = inLanguage(lang, () =>
    // In a worker the files that do not arrive could not be seen from here.
    pagefind.createInstance({ baseUrl: base, noWorker: true }),
  );
  await index.init();
  return { pagefind: index, lostBefore };
}

const attempts = new Map<Lang, number>();

/** Pagefind takes the language from the document and no option changes it, so the document says another one for a moment. */
function inLanguage<T>(lang: Lang, make: () => T): T {
  const { documentElement } = document;
  const own = documentElement.lang;
  documentElement.lang = lang;
  try {
    return make();
  } finally {
    documentElement.lang = own;
  }
}

let lost = 0;
const requests = new PerformanceObserver((list) => count(list.getEntries()));
requests.observe({ type: 'resource' });

/** How many files of the index have not arrived so far. The text of a page says by itself that it did not. */
function lostFiles(): number {
  count(requests.takeRecords());
  return lost;
}

function count(entries: readonly PerformanceEntry[]): void {
  for (const { name, responseStatus } of entries as readonly PerformanceResourceTiming[])
    if (/\/pagefind\/(?!fragment)/.test(name) && responseStatus !== undefined && isFailure(responseStatus)) lost += 1;
}

function isFailure(status: number): boolean {
  return status === 0 || status >= 400;
}
