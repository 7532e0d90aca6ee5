import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexFiles } from './index-files.ts';
import { indexLanguage } from './index-language.ts';
import { readPagefind } from './read-pagefind.ts';

/**
 * Makes the search of some pages: its files, and how many pages there are. `add` says which, and what is wrong with them.
 * Pagefind reads the pages: what of them is text, in which language, and how much it weighs. What the browser loads is ours.
 */
export async function makeIndex(
  add: (index: PagefindIndex) => Promise<readonly string[]>,
): Promise<{ files: IndexFiles; pages: number }> {
  const languages = readPagefind(await readPages(add));
  const files = new Map<string, Buffer>();
  let pages = 0;
  for (const [lang, own] of languages) {
    for (const [path, text] of await indexLanguage(lang, own)) files.set(`${lang}/${path}`, Buffer.from(text));
    pages += own.length;
  }
  return { files, pages };
}

/** Pagefind says that it has written its files before the last bytes are on the disk, so we take them instead. */
async function readPages(add: (index: PagefindIndex) => Promise<readonly string[]>): Promise<IndexFiles> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  const refused = await add(index);
  const made = await index.getFiles();
  await close();

  const problems = [...refused, ...made.errors];
  if (problems.length > 0) throw new Error(`Pagefind cannot index the site: ${problems.join(' ')}`);
  return new Map(made.files.map(({ path, content }): [string, Buffer] => [path, Buffer.from(content)]));
}
