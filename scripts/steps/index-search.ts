import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { settleSearchIndex, type IndexFiles } from './settle-search-index.ts';

/** Ready-made search boxes that come with Pagefind. We draw our own. */
const unused = /^pagefind-(component-ui|modular-ui|ui)\.(js|css)$/;

/** Indexes a built site into its folder `pagefind`, one index for each language. Returns how many pages were indexed. */
export async function indexSearch(folder: string): Promise<number> {
  const { files, pages } = settleSearchIndex(await indexOf(folder));
  for (const [path, bytes] of files) {
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return pages;
}

/** Pagefind says that it has written its files before the last bytes are on the disk, so we take them and write them. */
async function indexOf(folder: string): Promise<IndexFiles> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  const added = hasMarkedPage(folder) ? await index.addDirectory({ path: folder }) : { errors: [] };
  const made = await index.getFiles();
  await close();

  const problems = [...added.errors, ...made.errors];
  if (problems.length > 0) throw new Error(`Pagefind cannot index the site: ${problems.join(' ')}`);
  const files = made.files.map(({ path, content }): [string, Buffer] => [path, Buffer.from(content)]);
  return new Map(files.filter(([path]) => !unused.test(path)));
}

/** Pagefind indexes all pages when none is marked, and a playbook without pages has only pages of the site itself. */
function hasMarkedPage(folder: string): boolean {
  return globSync('**/*.html', { cwd: folder }).some((file) =>
    readFileSync(join(folder, file), 'utf8').includes('data-pagefind-body'),
  );
}
