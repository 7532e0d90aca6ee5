import { readPage } from './read-page.ts';
import { substanceHash, type SetMember } from './substance.ts';
import { schemaOf } from './to-page.ts';

/** The hash of what a page says, from the bytes of its file alone; that of the bytes where it cannot be read. `path` is from the content folder. */
export function pageHash(bytes: Uint8Array, path: string): string {
  return setMember(bytes, path).hash;
}

/** What a set that is reviewed as one has to know of a page, from the bytes of its file alone. */
export function setMember(bytes: Uint8Array, path: string): SetMember {
  const { data, text, digest } = readPage(bytes, path, schemaOf(path));
  if (data === undefined) return { hash: digest, isDraft: false };
  const fields = data as Record<string, unknown>;
  return { hash: substanceHash(fields, text), isDraft: fields['status'] === 'draft' };
}

/** Whether a file holds a page in its own right: no translation, no template. */
export function isPageFile(path: string): boolean {
  return /\.mdx?$/.test(path) && !/\.[a-z]{2,3}\.mdx?$/.test(path) && !path.endsWith('_template.mdx');
}
