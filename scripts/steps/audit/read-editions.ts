import type { Review, Risk } from '../../../src/model/fields.ts';
import type { DataOf, Page } from '../../../src/model/page.ts';
import { isPageFile } from '../../../src/playbook/page-hash.ts';
import type { ReadPage } from '../../../src/playbook/read-page.ts';
import { readPage } from '../../../src/playbook/read-page.ts';
import { substanceHash } from '../../../src/playbook/substance.ts';
import { idFromName, isInKind, schemaOf, toPage, toUnread, type Inherited } from '../../../src/playbook/to-page.ts';

/** A file of a page as it was at some time. */
export interface Edition {
  /** Path from the content folder. */
  path: string;
  id: string;
  /** The hash of what it says; of its bytes where it cannot be read. */
  hash: string;
  /** Its fields fit. */
  isReadable: boolean;
  /** Nobody relies on it yet. */
  isDraft: boolean;
  /** The page, with what its folders hand on. Of one that cannot be read, what fits; undefined where nothing does. */
  toPage(inherited: ReadonlyMap<string, Inherited>): Page | undefined;
}

/** What is known of a page after a change. */
export interface PageState extends Pick<Edition, 'path' | 'id' | 'hash' | 'isReadable'> {
  page: Page | undefined;
  owner: string | undefined;
  risk: Risk | undefined;
  /** The reviews that count for it, newest first: its own, or those of the set it belongs to. */
  reviews: readonly Review[];
}

/** Whether a path is that of a page which the site would show. */
export function isEdition(path: string): boolean {
  return isPageFile(path) && isInKind(path) && path.includes('/');
}

/** The page and the language that a path is a translation of; undefined for other files. */
export function translationIn(path: string): { stem: string; lang: string } | undefined {
  const [, stem, lang] = /^(.*)\.([a-z]{2,3})\.mdx?$/.exec(path) ?? [];
  return stem === undefined || !isInKind(path) ? undefined : { stem, lang: lang! };
}

/** Reads one edition of a page from the bytes that git keeps. */
export function readEdition(bytes: Uint8Array, path: string): Edition {
  const read = readPage(bytes, path, schemaOf(path));
  const { data, text, digest, claims } = read;
  const isReadable = data !== undefined;
  return {
    path,
    id: isReadable ? (data as { id: string }).id : (claims ?? idFromName(path)),
    hash: isReadable ? substanceHash(data as Record<string, unknown>, text) : digest,
    isReadable,
    isDraft: isReadable && (data as { status?: string }).status === 'draft',
    toPage: (inherited) =>
      isReadable
        ? toPage(path, path, read as ReadPage<DataOf<Page['kind']>>, inherited)
        : toUnread(path, path, read).page,
  };
}
