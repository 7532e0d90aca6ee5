import { folderOf, nameOf } from '../../../src/base/path.ts';
import { decode } from './decode.ts';
import { withoutEnding } from './find-sources.ts';
import type { Loss } from './loss.ts';
import { readFields, type ForeignText } from './read-fields.ts';

/** A page of the handbook, read but not yet judged. */
export interface SourcePage extends ForeignText {
  path: string;
  losses: Loss[];
}

/** Reads the bytes of a page; undefined for what is no text. */
export function readSource(path: string, bytes: Uint8Array): SourcePage | undefined {
  const decoded = decode(bytes);
  if (decoded === undefined) return undefined;
  const losses: Loss[] = decoded.isGuessed ? [{ kind: 'encoding-guessed', line: 1, what: 'windows-1252' }] : [];
  return { path, ...readFields(decoded.text), losses };
}

/**
 * The language that a path names, by a first folder, `it/page.md`, or by the end of the name, `page.it.md`, and the path of
 * the same page without it.
 */
export function languageOf(path: string, languages: readonly string[]): { lang: string | undefined; same: string } {
  const [first = '', ...rest] = path.split('/');
  if (rest.length > 0 && languages.includes(first)) return { lang: first, same: withoutEnding(rest.join('/')) };
  const plain = withoutEnding(path);
  const [, stem = '', lang = ''] = /^(.+)[._-]([a-z]{2})$/.exec(nameOf(plain)) ?? [];
  if (!languages.includes(lang) || plain.endsWith(`-${lang}`)) return { lang: undefined, same: plain };
  const folder = folderOf(plain);
  return { lang, same: folder === '' ? stem : `${folder}/${stem}` };
}
