import type { IndexFiles } from './index-files.ts';
import { digest, unpack } from './packed-file.ts';

/** The text of a page, as Pagefind keeps it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/**
 * Names the texts of the pages of a language by the page: `en_late-delivery_1a2b`. So a result says which page it is before
 * its text is loaded; the letters at the end are those of its content, so that no old text stands in for a new one.
 */
export function nameFragments(
  lang: string,
  made: IndexFiles,
): { files: Map<string, Buffer>; names: Map<string, string> } {
  const files = new Map<string, Buffer>();
  const names = new Map<string, string>();
  const ids = new Set<string>();
  for (const [path, bytes] of made) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined || name.slice(0, name.lastIndexOf('_')) !== lang) continue;
    const { id, newName } = nameOf(lang, unpack(bytes));
    if (ids.has(id)) throw new Error(`Two texts in "${lang}" say that they are the page "${id}".`);
    ids.add(id);
    files.set(pathOf(newName), bytes);
    names.set(name, newName);
  }
  return { files, names };
}

/** Reads the text of a page. */
export function readFragment(bytes: Buffer): Fragment {
  return JSON.parse(bytes.toString('utf8')) as Fragment;
}

function nameOf(lang: string, bytes: Buffer): { id: string; newName: string } {
  const { meta, url } = readFragment(bytes);
  const id = meta['id'];
  if (id === undefined) throw new Error(`The page ${url} is searched, but does not say its id.`);
  return { id, newName: `${lang}_${id}_${digest(bytes, 4)}` };
}

function pathOf(name: string): string {
  return `fragment/${name}.pf_fragment`;
}
