import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { settleSearchIndex } from './settle-search-index.ts';

/** Ready-made search boxes that come with Pagefind. We draw our own. */
const unused = /^pagefind-(component-ui|modular-ui|ui)\.(js|css)$/;

/** Indexes a built site into its folder `pagefind`, one index for each language. Returns how many pages were indexed. */
export async function indexSearch(folder: string): Promise<number> {
  const output = join(folder, 'pagefind');
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);

  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: output });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind cannot index the site: ${problems.join(' ')}`);

  for (const name of readdirSync(output).filter((file) => unused.test(file))) rmSync(join(output, name));
  return settleSearchIndex(output);
}
