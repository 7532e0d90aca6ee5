/** Puts Pagefind's output into a fixed order, so that the same site always has the same index, byte for byte. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayAt, encodeArray, textAt } from './cbor.ts';

/** The files of an index by their path in its folder. */
export type IndexFiles = Map<string, Buffer>;

/** Every packed file of Pagefind begins with this. */
const mark = Buffer.from('pagefind_dcd');

/** Where the filters stand in a `pf_meta`: version, pages, chunks, filters, sorts. */
const [filtersAt, sortsAt] = [3, 4];

const entryFile = 'pagefind-entry.json';

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/**
 * Pagefind writes filters, their values and the languages in the order of a hash table, which changes from run to run,
 * and names files by their content. Returns the files in a fixed order, and how many pages the index holds.
 */
export function settleSearchIndex(files: IndexFiles): { files: IndexFiles; pages: number } {
  const settled = new Map([...files].filter(([path]) => !/\.pf_(filter|meta)$/.test(path)));
  const renamed = settleFilters(files, settled);

  const entry = JSON.parse(fileIn(files, entryFile).toString('utf8')) as Entry;
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  const named = languages.map(([lang, language]) => [
    lang,
    { ...language, hash: settleMeta(language.hash, files, { settled, renamed }) },
  ]);
  settled.set(entryFile, Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(named) })));
  return { files: settled, pages: languages.reduce((sum, [, { page_count }]) => sum + page_count, 0) };
}

/** Sorts the values in each filter file and names the file by its new content. Returns the new name of each. */
function settleFilters(files: IndexFiles, settled: IndexFiles): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [path, bytes] of files) {
    const id = /^filter\/(.+)\.pf_filter$/.exec(path)?.[1];
    if (id === undefined) continue;
    const [filter, values] = arrayAt(unpack(bytes));
    const content = encodeArray([filter!, encodeArray(sortedByName(arrayAt(values!)))]);
    const newId = `${id.split('_')[0]}_${digest(content, 7)}`;
    settled.set(`filter/${newId}.pf_filter`, pack(content));
    renamed.set(id, newId);
  }
  return renamed;
}

/** Sorts the list of filters of a language and gives them their new names. Returns the language's own new name. */
function settleMeta(
  id: string,
  files: IndexFiles,
  { settled, renamed }: { settled: IndexFiles; renamed: ReadonlyMap<string, string> },
): string {
  const parts = arrayAt(unpack(fileIn(files, `pagefind.${id}.pf_meta`)));
  const filters = arrayAt(parts[filtersAt]!).map((filter) => rename(filter, renamed));
  parts[filtersAt] = encodeArray(sortedByName(filters));
  parts[sortsAt] = encodeArray(sortedByName(arrayAt(parts[sortsAt]!)));

  const content = encodeArray(parts);
  const newId = `${id.split('_')[0]}_${digest(content, 10)}`;
  settled.set(`pagefind.${newId}.pf_meta`, pack(content));
  return newId;
}

/** The last text of a filter's entry is the name of its file. The new name is as long, so its bytes go into its place. */
function rename(filter: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const [, id] = arrayAt(filter);
  const newId = renamed.get(textAt(id!));
  if (newId === undefined) throw new Error(`Pagefind names the filter file ${textAt(id!)}, which is not there.`);
  return Buffer.concat([filter.subarray(0, filter.length - newId.length), Buffer.from(newId)]);
}

/** Sorts entries that are lists and begin with a name. */
function sortedByName(entries: readonly Buffer[]): Buffer[] {
  const named = entries.map((entry) => ({ entry, name: textAt(arrayAt(entry)[0]!) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ entry }) => entry);
}

function fileIn(files: IndexFiles, path: string): Buffer {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`Pagefind has made no ${path}.`);
  return bytes;
}

function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error('Pagefind packs its files in another way than version 1.5.2 did.');
  return bytes.subarray(mark.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([mark, bytes]), { level: 9 });
}

function digest(bytes: Buffer, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
