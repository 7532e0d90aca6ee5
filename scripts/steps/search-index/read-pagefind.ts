import { gunzipSync } from 'node:zlib';
import { decode } from './cbor.ts';
import { fileIn, type IndexFiles } from './index-files.ts';

/** A page as Pagefind has read it. */
export interface IndexedPage {
  id: string;
  title: string;
  address: string;
  /** Its words, as they are written. */
  words: readonly string[];
  /** How much each of them weighs: 1 in plain text, more in headings and where the page says so, 0 for what is no word. */
  weights: Float32Array;
  /** Its headings, in their order: the anchor of each, the number of its first word, and how many words it has. */
  headings: readonly (readonly [id: string, first: number, length: number])[];
  /** The number of the first word of its other names, which stand at its end; of none where it has no others. */
  names: number;
}

/** What the part of a page is called that holds its other names and the customer's words. */
const namesId = 'says-and-names';

/** What Pagefind calls a weight of 1. */
const plainWeight = 24;

/** Every packed file of Pagefind begins with this. */
const mark = Buffer.from('pagefind_dcd');

/** What stands where in a `pf_meta`. */
const [pagesAt, chunksAt] = [1, 2];

/** All pages by language, each language in the order of ids. */
export function readPagefind(files: IndexFiles): Map<string, IndexedPage[]> {
  const entry = JSON.parse(fileIn(files, 'pagefind-entry.json').toString('utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  // Pagefind writes its languages in the order of a hash table, which changes from run to run.
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(languages.map(([lang, { hash }]) => [lang, readLanguage(lang, hash, files)]));
}

function readLanguage(lang: string, hash: string, files: IndexFiles): IndexedPage[] {
  const meta = decode(unpack(fileIn(files, `pagefind.${hash}.pf_meta`))) as unknown[];
  const pages = (meta[pagesAt] as [name: string, ...unknown[]][]).map(([name]) =>
    readText(unpack(fileIn(files, `fragment/${name}.pf_fragment`))),
  );
  for (const [, , name] of meta[chunksAt] as [string, string, string][])
    weigh(pages, decode(unpack(fileIn(files, `index/${name}.pf_index`))) as Chunk);
  const sorted = pages.sort((a, b) => (a.id < b.id ? -1 : 1));
  const twin = sorted.find(({ id }, at) => id === sorted[at + 1]?.id);
  if (twin) throw new Error(`Two texts in "${lang}" say that they are the page "${twin.id}".`);
  return sorted;
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

function readText(bytes: Buffer): IndexedPage {
  const { url, content, meta, anchors } = JSON.parse(bytes.toString('utf8')) as Fragment;
  const { id, title = '' } = meta;
  if (id === undefined) throw new Error(`The page ${url} is searched, but does not say its id.`);
  const words = content.split(' ');
  const headings = anchors
    .filter((anchor) => /^h[2-4]$/.test(anchor.element) && anchor.id !== '')
    .sort((a, b) => a.location - b.location)
    .map((anchor) => [anchor.id, anchor.location, anchor.text.trim().split(/\s+/).length] as const);
  const names = anchors.find((anchor) => anchor.id === namesId)?.location ?? words.length;
  return { id, title, address: url, words, weights: new Float32Array(words.length), headings, names };
}

/** Words, each with its pages and, where it is written with other accents, those of each form. */
type Chunk = [words: [word: string, pages: PagesOfWord, variants?: [form: string, pages: PagesOfWord][]][]];

/** Each page counts on from the one before, and so does each place; a negative place changes the weight of what follows. */
type PagesOfWord = [page: number, places: number[], ...unknown[]][];

function weigh(pages: readonly IndexedPage[], [words]: Chunk): void {
  for (const [, own, variants = []] of words)
    for (const held of [own, ...variants.map(([, pagesOfForm]) => pagesOfForm)]) {
      let at = 0;
      for (const [further, places] of held) weighPlaces(pages[(at += further)]!.weights, places);
    }
}

function weighPlaces(weights: Float32Array, places: readonly number[]): void {
  let [weight, last] = [25, 0];
  for (const place of places) {
    if (place < 0) [weight, last] = [-place - 1, 0];
    else {
      last += place;
      // A part of a word that is written with a sign weighs less than the whole.
      weights[last] = Math.max(weights[last]!, weight / plainWeight);
    }
  }
}

function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error('Pagefind packs its files in another way than version 1.5.2 did.');
  return bytes.subarray(mark.length);
}
