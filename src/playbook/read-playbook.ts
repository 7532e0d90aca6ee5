import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { config as configSchema, folder as folderSchema } from '../model/config.ts';
import { fileStart, type Diagnostic } from '../model/diagnostic.ts';
import { kinds, type KindFolder } from '../model/kinds.ts';
import { owners as ownersSchema } from '../model/owners.ts';
import type { DataOf, Page, Playbook, PlaybookFolder, TranslatedPage, UnreadPage } from '../model/page.ts';
import { translation } from '../model/translation.ts';
import { listContent, type ContentFile } from './content-files.ts';
import { pictureReport } from './picture.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { toDiagnostic } from './report.ts';
import { isWritten, standInConfig, standInData, standInFolder, standInOwners } from './stand-in.ts';
import { hash, setHash, substanceHash } from './substance.ts';

/**
 * Reads everything in a content folder once: settings, owners, folders, pages and their translations. Every problem
 * of every file is in `diagnostics`; nothing is thrown for what an author wrote. Paths begin with the folder's name.
 */
export async function readPlaybook(content: string): Promise<Playbook> {
  return readPlaybookSync(content);
}

/** The same without a promise, for callers that cannot wait. */
export function readPlaybookSync(content: string): Playbook {
  const root = resolve(content);
  const label = basename(root);
  const { files, diagnostics } = listContent(root, label);
  const config = readSettings(root, 'playbook.yaml', label, configSchema);
  const owners = readSettings(root, 'owners.yaml', label, ownersSchema);
  const folders = files
    .filter(({ kind }) => kind === 'folder')
    .map(({ path }) => ({
      path: path.replace(/\/?_folder\.yaml$/, ''),
      settings: readSettings(root, path, label, folderSchema),
    }));
  diagnostics.push(
    ...config.diagnostics,
    ...owners.diagnostics,
    ...folders.flatMap(({ settings }) => settings.diagnostics),
  );

  const inherited = new Map(folders.map(({ path, settings }) => [path, inheritedFrom(settings)]));
  const unreadable = new Set<string>();
  const unread: UnreadPage[] = [];
  const unreadPaths: string[] = [];
  const pages: Page[] = [];
  for (const { path, kind } of files) {
    if (kind !== 'page' && kind !== 'stray') continue;
    const read = readPage(readFileSync(join(root, path)), `${label}/${path}`, schemaOf(path));
    if (isInKind(path)) diagnostics.push(...read.diagnostics);
    if (read.data !== undefined && kind === 'page') {
      pages.push(toPage(path, `${label}/${path}`, read as ReadPage<DataOf<Page['kind']>>, inherited));
      continue;
    }
    for (const name of [read.claims, idFromName(path)]) if (name !== undefined) unreadable.add(name);
    unread.push(toUnread(path, `${label}/${path}`, read));
    unreadPaths.push(path);
  }
  addTranslations({ root, label, files, pages, unreadable, diagnostics });
  pages.sort((a, b) => compare(a.folder, b.folder) || compare(a.id, b.id) || compare(a.file, b.file));

  const assets = files.filter(({ kind }) => kind === 'asset').map(({ path }) => `${label}/${path}`);
  diagnostics.push(
    ...assets.flatMap((file) => pictureReport(readFileSync(join(root, file.slice(label.length + 1))), file)),
  );
  return {
    config: config.data ?? standInConfig(config.raw, pages),
    owners: owners.data ?? standInOwners(owners.raw, pages),
    pages,
    folders: toFolders({ pages, read: folders, label, unreadPaths }),
    unreadable,
    unread,
    assets: new Set(assets),
    locate: (file, field) => {
      const settings = file === 'owners.yaml' ? owners : config;
      return { file: settings.file, range: settings.locate(field) };
    },
    diagnostics,
  };
}

/** The schema of a page by its folder. Of one in no folder of a kind, and of a stray translation, only the text is judged. */
function schemaOf(path: string): z.ZodType {
  const isTranslation = /\.[A-Za-z]{2,3}\.mdx?$/i.test(path);
  return isInKind(path) && !isTranslation ? kinds[path.split('/')[0] as KindFolder].schema : z.unknown();
}

function isInKind(path: string): boolean {
  return Object.hasOwn(kinds, path.split('/')[0]!);
}

function idFromName(path: string): string {
  return basename(path).replace(/(\.[a-z]{2,3})?\.mdx?$/, '');
}

/** What a folder hands on to its pages. */
interface Inherited {
  owner: string | undefined;
  risk: Page['risk'] | undefined;
}

/** An owner that is written and does not fit is nobody, which has been reported; it is not missing. */
function inheritedFrom({ data, raw }: Settings<PlaybookFolder['data']>): Inherited {
  if (data) return { owner: data.owner, risk: data.risk };
  const { owner = isWritten(raw, 'owner') ? '' : undefined, risk } = standInFolder(raw, '');
  return { owner, risk };
}

function toPage(
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
function toUnread(path: string, file: string, read: ReadPage<unknown>): UnreadPage {
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

interface TranslationInput {
  root: string;
  label: string;
  files: readonly ContentFile[];
  pages: readonly Page[];
  unreadable: ReadonlySet<string>;
  diagnostics: Diagnostic[];
}

/** Puts each translation beside its source: `refund.it.mdx` beside `refund.mdx`. */
function addTranslations({ root, label, files, pages, unreadable, diagnostics }: TranslationInput): void {
  const byStem = new Map(pages.map((page) => [page.file.replace(/\.mdx?$/, ''), page]));
  for (const { path } of files.filter(({ kind }) => kind === 'translation')) {
    const file = `${label}/${path}`;
    const read = readPage(readFileSync(join(root, path)), file, translation);
    diagnostics.push(...read.diagnostics);
    const [, stem = '', lang = ''] = /^(.*)\.([a-z]{2,3})\.mdx?$/.exec(file) ?? [];
    const source = byStem.get(stem);
    if (!source) {
      if (!unreadable.has(idFromName(path))) {
        diagnostics.push(
          toDiagnostic({
            rule: 'file-name',
            file,
            message: `There is no page "${basename(stem)}" beside this translation.`,
            hint: `Name it after the page it translates, with .${lang} before the ending.`,
          }),
        );
      }
      continue;
    }
    source.digest = hash(`${source.digest} ${lang} ${read.digest}`);
    if (read.data)
      source.translations[lang] = {
        lang,
        file,
        data: read.data,
        body: read.body,
        locate: read.locate,
      } satisfies TranslatedPage;
  }
}

interface FolderInput {
  pages: readonly Page[];
  read: readonly { path: string; settings: Settings<PlaybookFolder['data']> }[];
  label: string;
  /** Pages that could not be read, whose part in the hash of their folder is not known. */
  unreadPaths: readonly string[];
}

/** Every folder that holds pages, with or without a `_folder.yaml`. */
function toFolders({ pages, read, label, unreadPaths }: FolderInput): PlaybookFolder[] {
  const settings = new Map(read.map((folder) => [folder.path, folder.settings]));
  const paths = new Set(read.map(({ path }) => path).filter((path) => path !== ''));
  const members = new Map<string, string[]>();
  for (const page of pages) {
    const parts = [page.folder, ...page.branch];
    parts.forEach((_, index) => {
      const path = parts.slice(0, index + 1).join('/');
      paths.add(path);
      members.set(path, [...(members.get(path) ?? []), page.hash]);
    });
  }
  return [...paths].sort().map((path) => {
    const own = settings.get(path);
    const data = own?.data ?? standInFolder(own ? own.raw : {}, sayFolder(path));
    const reviewed = unreadPaths.some((unread) => unread.startsWith(`${path}/`)) ? data.reviews[0]?.of : undefined;
    return {
      path,
      data,
      file: own ? `${label}/${path}/_folder.yaml` : undefined,
      hash: reviewed === undefined || reviewed === 'pending' ? setHash(members.get(path) ?? []) : reviewed,
      ...(own && !own.data ? { isFaulty: true } : {}),
      locate: own?.locate ?? (() => fileStart),
    };
  });
}

function sayFolder(path: string): string {
  const name = path.split('/').at(-1)!.replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
