import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatContent } from './format-page.ts';

/** What formatting a folder of content comes to. Paths are from the folder. */
export interface Formatted {
  /** Files that are not in their one form, with that form. */
  changed: { path: string; text: string }[];
  /** Files that stay as they are, and why. */
  left: { path: string; why: 'unreadable' | 'otherwise' }[];
  /** How many files were looked at. */
  count: number;
}

/** Reads every page and settings file of a playbook, and gives the one form of each. Writes nothing. */
export async function formatFolder(content: string): Promise<Formatted> {
  const paths = globSync('**/*.{mdx,yaml}', { cwd: content })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const result: Formatted = { changed: [], left: [], count: paths.length };
  for (const path of paths) {
    const written = readFileSync(join(content, path), 'utf8');
    const form = await formatContent(written, path);
    if ('left' in form) result.left.push({ path, why: form.left });
    else if (form.text !== written) result.changed.push({ path, text: form.text });
  }
  return result;
}
