import { basename } from 'node:path';
import { z } from 'zod';
import { kinds, type KindFolder } from '../model/kinds.ts';
import type { DataOf, Page, PlaybookFolder, UnreadPage } from '../model/page.ts';
import type { ReadPage } from './read-page.ts';
import type { Settings } from './read-settings.ts';
import { isWritten, standInData, standInFolder } from './stand-in.ts';
import { substanceHash } from './substance.ts';

/** The schema of a page by its folder. Of one in no folder of a kind, and of a stray translation, only the text is judged. */
export function schemaOf(path: string): z.ZodType {
  const isTranslation = /\.[A-Za-z]{2,3}\.mdx?$/i.test(path);
  return isInKind(path) && !isTranslation ? kinds[path.split('/')[0] as KindFolder].schema : z.unknown();
}

/** Whether a path lies in the folder of a kind. */
export function isInKind(path: string): boolean {
  return Object.hasOwn(kinds, path.split('/')[0]!);
}

/** The id that a page most likely has, when it does not say. */
export function idFromName(path: string): string {
  return basename(path).replace(/(\.[a-z]{2,3})?\.mdx?$/, '');
}

/** What a folder hands on to its pages. */
export interface Inherited {
  owner: string | undefined;
  risk: Page['risk'] | undefined;
}

/** An owner that is written and does not fit is nobody, which has been reported; it is not missing. */
export function inheritedFrom({ data, raw }: Settings<PlaybookFolder['data']>): Inherited {
  if (data) return { owner: data.owner, risk: data.risk };
  const { owner = isWritten(raw, 'owner') ? '' : undefined, risk } = standInFolder(raw, '');
  return { owner, risk };
}

/** A page that has passed its schema. */
export function toPage(
  path: string,
  file: string,
  read: ReadPage<DataOf<Page['kind']>>,
  inherited: ReadonlyMap<string, Inherited>,
): Page {
  const [folder, ...branch] = path.split('/').slice(0, -1) as [KindFolder, ...string[]];
  const data = read.data!;
  const parts = [folder, ...branch];
  // The nearest folder that gives one comes first.
  const above = parts.flatMap((_, index) => inherited.get(parts.slice(0, parts.length - index).join('/')) ?? []);
  return {
    kind: kinds[folder].kind,
    folder,
    id: data.id,
    file,
    branch,
    data,
    owner: data.owner ?? above.find(({ owner }) => owner !== undefined)?.owner,
    risk: data.risk ?? above.find(({ risk }) => risk)?.risk ?? 'standard',
    hash: substanceHash(data as Record<string, unknown>, read.text),
    digest: read.digest,
    body: read.body,
    translations: {},
    locate: read.locate,
  };
}

/** A page whose fields do not fit. Its facts are not asked for where the figures they quote do not fit either. */
export function toUnread(path: string, file: string, read: ReadPage<unknown>): UnreadPage {
  const folder = path.split('/')[0] as KindFolder;
  const unread = { folder, source: read.source };
  if (typeof read.raw !== 'object' || !isInKind(path)) return unread;
  const data = standInData(read.raw, folder, read.claims ?? idFromName(path));
  const isQuotable = !isWritten(read.raw, 'standards') || (data as { standards?: unknown[] }).standards!.length > 0;
  const components = read.body.components.filter(({ name, props }) => isQuotable || name !== 'Fact' || props['page']);
  const body = { ...read.body, components };
  const page = toPage(path, file, { ...read, data: data as DataOf<Page['kind']>, body }, new Map());
  return { ...unread, page };
}
