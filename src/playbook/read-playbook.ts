import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { config as configSchema, folder as folderSchema } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { owners as ownersSchema } from '../model/owners.ts';
import type { DataOf, Page, Playbook, TranslatedPage, UnreadPage } from '../model/page.ts';
import { translation } from '../model/translation.ts';
import { listContent, type ContentFile } from './content-files.ts';
import { pictureReport } from './picture.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { readSearchFiles } from './read-search-files.ts';
import { readSettings } from './read-settings.ts';
import { toDiagnostic } from './report.ts';
import { standInConfig, standInOwners } from './stand-in.ts';
import { hash } from './substance.ts';
import { toFolders } from './to-folders.ts';
import { idFromName, inheritedFrom, isInKind, schemaOf, toPage, toUnread } from './to-page.ts';

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
  const search = readSearchFiles(root, label);
  const folders = files
    .filter(({ kind }) => kind === 'folder')
    .map(({ path }) => ({
      path: path.replace(/\/?_folder\.yaml$/, ''),
      settings: readSettings(root, path, label, folderSchema),
    }));
  diagnostics.push(
    ...config.diagnostics,
    ...owners.diagnostics,
    ...search.diagnostics,
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
    synonyms: search.synonyms,
    searchTests: search.searchTests,
    locate: (name, field) => {
      const { file, locate } = { 'playbook.yaml': config, 'owners.yaml': owners, ...search.files }[name];
      return { file, range: locate(field) };
    },
    diagnostics,
  };
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

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
