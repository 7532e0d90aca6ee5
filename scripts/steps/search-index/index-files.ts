/** The files of an index by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Buffer>;

/** A file of the index, which must be there. */
export function fileIn(files: IndexFiles, path: string): Buffer {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`Pagefind has made no ${path}.`);
  return bytes;
}
