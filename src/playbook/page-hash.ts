import { readPage } from './read-page.ts';
import { substanceHash } from './substance.ts';
import { schemaOf } from './to-page.ts';

/** The hash of what a page says, from the bytes of its file alone; that of the bytes where it cannot be read. `path` is from the content folder. */
export function pageHash(bytes: Uint8Array, path: string): string {
  const { data, text, digest } = readPage(bytes, path, schemaOf(path));
  return data === undefined ? digest : substanceHash(data as Record<string, unknown>, text);
}

/** Whether a file holds a page in its own right: no translation, no template. */
export function isPageFile(path: string): boolean {
  return /\.mdx?$/.test(path) && !/\.[a-z]{2,3}\.mdx?$/.test(path) && !path.endsWith('_template.mdx');
}
