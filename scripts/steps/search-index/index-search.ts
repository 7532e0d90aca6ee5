import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../check-site/list-files.ts';
import { makeIndex } from './make-index.ts';

/** Indexes a built site into its folder `search-index`. Returns how many pages were indexed. */
export async function indexSearch(folder: string): Promise<number> {
  const { files, pages } = await makeIndex(async (index) =>
    hasMarkedPage(folder) ? (await index.addDirectory({ path: folder })).errors : [],
  );
  for (const [path, bytes] of files) {
    const target = join(folder, 'search-index', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return pages;
}

/** Pagefind indexes all pages when none is marked, and a playbook without pages has only pages of the site itself. */
function hasMarkedPage(folder: string): boolean {
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
  return pages.some((file) => readFileSync(join(folder, file), 'utf8').includes('data-pagefind-body'));
}
