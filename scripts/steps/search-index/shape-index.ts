/** Puts Pagefind's output into the shape that our search reads: fixed, light to ask, and with pages under their own names. */
import { arrayAt, encodeArray, encodeText, textAt } from './cbor.ts';
import { fileIn, type IndexFiles } from './index-files.ts';
import { digest, pack, unpack } from './packed-file.ts';
import { nameFragments } from './name-fragments.ts';
import { splitChunks } from './split-chunks.ts';

/** What stands where in a `pf_meta`. */
const [pagesAt, chunksAt] = [1, 2];

const entryFile = 'pagefind-entry.json';

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/** An index as it is published. */
export interface ShapedIndex {
  files: Map<string, Buffer>;
  /** How many pages it holds. */
  pages: number;
}

/**
 * Pagefind writes its languages in the order of a hash table, which changes from run to run; its chunks hold so many words
 * that a question of three words loads most of the index; and a result does not say which page it is until its text is
 * loaded. Here languages are sorted, chunks are small, and the text of a page is a file with the page's id in its name.
 */
export function shapeIndex(made: IndexFiles): ShapedIndex {
  const files = new Map([...made].filter(([path]) => !/\.pf_(meta|index|fragment)$/.test(path)));
  const entry = JSON.parse(fileIn(made, entryFile).toString('utf8')) as Entry;
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  const shaped = languages.map(([lang, language]) => [
    lang,
    { ...language, hash: shapeLanguage(lang, language.hash, { made, files }) },
  ]);
  files.set(entryFile, Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(shaped) })));
  return { files, pages: languages.reduce((sum, [, { page_count }]) => sum + page_count, 0) };
}

/** Shapes the index of one language, and returns its new name. */
function shapeLanguage(
  lang: string,
  name: string,
  { made, files }: { made: IndexFiles; files: Map<string, Buffer> },
): string {
  const parts = arrayAt(unpack(fileIn(made, `pagefind.${name}.pf_meta`)));
  const fragments = nameFragments(lang, made);
  const chunks = splitChunks(lang, parts[chunksAt]!, made);
  for (const [path, bytes] of [...fragments.files, ...chunks.files]) files.set(path, bytes);

  parts[pagesAt] = encodeArray(arrayAt(parts[pagesAt]!).map((page) => rename(page, fragments.names)));
  parts[chunksAt] = chunks.list;
  const content = encodeArray(parts);
  const newName = `${lang}_${digest(content, 10)}`;
  files.set(`pagefind.${newName}.pf_meta`, pack(content));
  return newName;
}

/** A page's entry begins with the name of the file of its text. */
function rename(page: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const [name, ...rest] = arrayAt(page);
  const newName = names.get(textAt(name!));
  if (newName === undefined) throw new Error(`Pagefind names the text ${textAt(name!)}, which is not there.`);
  return encodeArray([encodeText(newName), ...rest]);
}
