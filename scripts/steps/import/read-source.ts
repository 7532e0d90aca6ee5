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
  const losses: Loss[] =
    decoded.guess === undefined ? [] : [{ kind: 'encoding-guessed', line: 1, what: decoded.guess }];
  const text = withoutControls(decoded.text, losses);
  const read = readFields(text);
  if (read.isGuessed) losses.push({ kind: 'fields-guessed', line: 2, what: text.split('\n')[1]! });
  return { path, ...read, losses };
}

/** Signs that steer a terminal or a printer: nobody sees them, and no page may hold them. */
function withoutControls(text: string, losses: Loss[]): string {
  // eslint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
  if (text.search(control) < 0) return text;
  return text
    .split('\n')
    .map((line, row) => {
      const plain = line.replaceAll(control, (sign) => (sign === '\u000b' || sign === '\u000c' ? ' ' : ''));
      const codes = Array.from(
        line.matchAll(control),
        ([sign]) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
      if (codes.length > 0) losses.push({ kind: 'signs-dropped', line: row + 1, what: codes.join(' ') });
      return plain;
    })
    .join('\n');
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
