/** Puts Pagefind's output into a fixed order, so that the same site always has the same index, byte for byte. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayAt, encodeArray, textAt } from './cbor.ts';

/** Every packed file of Pagefind begins with this. */
const mark = Buffer.from('pagefind_dcd');

/** Where the filters stand in a `pf_meta`: version, pages, chunks, filters, sorts. */
const [filtersAt, sortsAt] = [3, 4];

interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/**
 * Pagefind writes filters, their values and the languages in the order of a hash table, which changes from run to run,
 * and names files by their content. Returns how many pages the index holds.
 */
export function settleSearchIndex(folder: string): number {
  const file = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry;
  const renamed = settleFilters(join(folder, 'filter'));

  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  const settled = languages.map(([lang, language]) => [
    lang,
    { ...language, hash: settleMeta(folder, language.hash, renamed) },
  ]);
  writeFileSync(file, JSON.stringify({ ...entry, languages: Object.fromEntries(settled) }));
  return languages.reduce((sum, [, { page_count }]) => sum + page_count, 0);
}

/** Sorts the values in each filter file and names the file by its new content. Returns the new name of each. */
function settleFilters(folder: string): Map<string, string> {
  const renamed = new Map<string, string>();
  if (!existsSync(folder)) return renamed;
  for (const name of readdirSync(folder)) {
    const [id, ending] = name.split('.') as [string, string];
    const [filter, values] = arrayAt(unpack(join(folder, name)));
    const settled = encodeArray([filter!, encodeArray(sortedByName(arrayAt(values!)))]);
    const newId = `${id.split('_')[0]}_${digest(settled, 7)}`;
    rmSync(join(folder, name));
    pack(join(folder, `${newId}.${ending}`), settled);
    renamed.set(id, newId);
  }
  return renamed;
}

/** Sorts the list of filters of a language and gives them their new names. Returns the language's own new name. */
function settleMeta(folder: string, id: string, renamed: ReadonlyMap<string, string>): string {
  const file = join(folder, `pagefind.${id}.pf_meta`);
  const parts = arrayAt(unpack(file));
  const filters = arrayAt(parts[filtersAt]!).map((filter) => rename(filter, renamed));
  parts[filtersAt] = encodeArray(sortedByName(filters));
  parts[sortsAt] = encodeArray(sortedByName(arrayAt(parts[sortsAt]!)));

  const settled = encodeArray(parts);
  const newId = `${id.split('_')[0]}_${digest(settled, 10)}`;
  rmSync(file);
  pack(join(folder, `pagefind.${newId}.pf_meta`), settled);
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
  return entries
    .map((entry) => ({ entry, name: textAt(arrayAt(entry)[0]!) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ entry }) => entry);
}

function unpack(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error(`${file} is packed in a way that Pagefind 1.5.2 does not use.`);
  return bytes.subarray(mark.length);
}

function pack(file: string, bytes: Buffer): void {
  writeFileSync(file, gzipSync(Buffer.concat([mark, bytes]), { level: 9 }));
}

function digest(bytes: Buffer, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
