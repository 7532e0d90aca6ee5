import type { Lang } from '../model/localized.ts';
import type { DataOf } from '../model/page.ts';
import type { Entry } from '../playbook/entry.ts';
import { dataIn } from './page-view.ts';
import type { Site } from './site.ts';

/** Pages that answer something, of a kind: drafts are not in force yet, and what was replaced no longer is. */
export function inForce<K extends Entry['kind']>({ entries }: Site, kind: K): Entry<K>[] {
  const isInForce = ({ data }: Entry) => data.status !== 'draft' && data.status !== 'retired';
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind && isInForce(entry));
}

/** The fields of a page in a language, or in the source language where it is not translated, and which of them it is. */
export function readIn<K extends Entry['kind']>(
  { defaultLang }: Site,
  entry: Entry<K>,
  lang: Lang,
): { data: DataOf<K>; textLang: Lang } {
  const textLang = entry.translations[lang] ? lang : defaultLang;
  // A page keeps its kind in every language.
  return { data: dataIn(entry as Entry, textLang) as DataOf<K>, textLang };
}

/** The folder a page lies in: `procedures/delivery`. */
export function folderOf({ folder, branch }: Pick<Entry, 'folder' | 'branch'>): string {
  return [folder, ...branch].join('/');
}

/** A row without what is empty at its end; what is empty before that is an empty text. */
export function cut(row: readonly unknown[]): unknown[] {
  const filled = row.map((value) => value ?? '');
  const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== '');
  return filled.slice(0, filled.findLastIndex(isFilled) + 1);
}
