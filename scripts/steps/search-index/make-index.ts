import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexFiles } from './index-files.ts';
import { readFragment } from './name-fragments.ts';
import { unpack } from './packed-file.ts';
import { shapeIndex, type ShapedIndex } from './shape-index.ts';
import { wordList } from './word-list.ts';

/** Ready-made search boxes that come with Pagefind, and scripts of theirs. We draw our own. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\.(js|css)$|^wasm\.unknown\./;

/** Makes the search of some pages: one index and one list of words for each language. `add` says which, and what is wrong with them. */
export async function makeIndex(add: (index: PagefindIndex) => Promise<readonly string[]>): Promise<ShapedIndex> {
  const { files, pages } = shapeIndex(await indexOf(add));
  return { files: new Map([...files, ...wordLists(files)]), pages };
}

/** Pagefind says that it has written its files before the last bytes are on the disk, so we take them instead. */
async function indexOf(add: (index: PagefindIndex) => Promise<readonly string[]>): Promise<IndexFiles> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  const refused = await add(index);
  const made = await index.getFiles();
  await close();

  const problems = [...refused, ...made.errors];
  if (problems.length > 0) throw new Error(`Pagefind cannot index the site: ${problems.join(' ')}`);
  const files = made.files.map(({ path, content }): [string, Buffer] => [path, Buffer.from(content)]);
  return new Map(files.filter(([path]) => !unused.test(path)));
}

/** The words of each language, from the texts of its pages. */
function wordLists(files: IndexFiles): [path: string, bytes: Buffer][] {
  const texts = [...files].filter(([path]) => path.startsWith('fragment/'));
  const languages = Map.groupBy(texts, ([path]) => /^fragment\/([^_]+)_/.exec(path)![1]!);
  return [...languages].map(([lang, fragments]) => {
    const words = wordList(fragments.map(([, bytes]) => readFragment(unpack(bytes))));
    return [`words.${lang}.txt`, Buffer.from(words)];
  });
}
