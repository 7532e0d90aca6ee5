import { basename } from 'node:path';
import { config as configSchema, folder as folderSchema } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { owners as ownersSchema } from '../model/owners.ts';
import { redirects as redirectsSchema } from '../model/redirects.ts';
import { reviewPlan as reviewPlanSchema } from '../model/review-plan.ts';
import type { DataOf, Page, Playbook, TranslatedPage, UnreadPage } from '../model/page.ts';
import { translation } from '../model/translation.ts';
import { listContent, type ContentFile } from './content-files.ts';
import { pictureReport } from './picture.ts';
import { readAhead, readAt, type ReadAhead } from './read-ahead.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { readSearchFiles } from './read-search-files.ts';
import { readOptionalSettings, readSettings } from './read-settings.ts';
import { sourceFolder, type ChangedTexts, type SourceFolder } from './source-folder.ts';
import { toDiagnostic } from './report.ts';
import { standInConfig, standInOwners } from './stand-in.ts';
import { hash } from './substance.ts';
import { toFolders } from './to-folders.ts';
import { idFromName, inheritedFrom, isInKind, toPage, toUnread } from './to-page.ts';

/**
 * Reads everything in a content folder once: settings, owners, folders, pages and their translations. Every problem
 * of every file is in `diagnostics`; nothing is thrown for what an author wrote. Paths begin with the folder's name.
 * Files may be read as if they held another text.
 */
export async function readPlaybook(content: string, changed?: ChangedTexts): Promise<Playbook> {
  const folder = sourceFolder(content, changed);
  const listed = listContent(folder.root, folder.label);
  return assemble(folder, listed, await readAhead(folder, listed.files));
}

/** The same without a promise, for callers that cannot wait. */
export function readPlaybookSync(content: string, changed?: ChangedTexts): Playbook {
  const folder = sourceFolder(content, changed);
  return assemble(folder, listContent(folder.root, folder.label), new Map());
}

function assemble(
  folder: SourceFolder,
  { files, diagnostics }: ReturnType<typeof listContent>,
  ahead: ReadAhead,
): Playbook {
  const { label } = folder;
  const config = readSettings(folder, 'playbook.yaml', configSchema);
  const owners = readSettings(folder, 'owners.yaml', ownersSchema);
  const search = readSearchFiles(folder);
  const plan = readOptionalSettings(folder, 'review-plan.yaml', reviewPlanSchema);
  const redirects = readOptionalSettings(folder, 'redirects.yaml', redirectsSchema);
  const folders = files
    .filter(({ kind }) => kind === 'folder')
    .map(({ path }) => ({
      path: path.replace(/\/?_folder\.yaml$/, ''),
      settings: readSettings(folder, path, folderSchema),
    }));
  diagnostics.push(
    ...config.diagnostics,
    ...owners.diagnostics,
    ...search.diagnostics,
    ...plan.diagnostics,
    ...redirects.diagnostics,
    ...folders.flatMap(({ settings }) => settings.diagnostics),
  );

  const inherited = new Map(folders.map(({ path, settings }) => [path, inheritedFrom(settings)]));
  const unreadable = new Set<string>();
  const unread: UnreadPage[] = [];
  const unreadPaths: string[] = [];
  const pages: Page[] = [];
  for (const { path, kind } of files) {
    if (kind !== 'page' && kind !== 'stray') continue;
    const read = ahead.get(path) ?? readAt(folder, path);
    if (isInKind(path)) diagnostics.push(...read.diagnostics);
    if (read.data !== undefined && kind === 'page') {
      pages.push(toPage(path, `${label}/${path}`, read as ReadPage<DataOf<Page['kind']>>, inherited));
      continue;
    }
    for (const name of [read.claims, idFromName(path)]) if (name !== undefined) unreadable.add(name);
    unread.push(toUnread(path, `${label}/${path}`, read));
    unreadPaths.push(path);
  }
  addTranslations({ folder, files, pages, unreadable, diagnostics });
  pages.sort((a, b) => compare(a.folder, b.folder) || compare(a.id, b.id) || compare(a.file, b.file));

  const assets = files.filter(({ kind }) => kind === 'asset').map(({ path }) => `${label}/${path}`);
  diagnostics.push(...assets.flatMap((file) => pictureReport(folder.bytesOf(file.slice(label.length + 1))!, file)));
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
    reviewPlan: plan.data ?? [],
    redirects: redirects.data ?? [],
    locate: (name, field) => {
      const { file, locate } = {
        'playbook.yaml': config,
        'owners.yaml': owners,
        'review-plan.yaml': plan,
        'redirects.yaml': redirects,
        ...search.files,
      }[name];
      return { file, range: locate(field) };
    },
    diagnostics,
  };
}

interface TranslationInput {
  folder: SourceFolder;
  files: readonly ContentFile[];
  pages: readonly Page[];
  unreadable: ReadonlySet<string>;
  diagnostics: Diagnostic[];
}

/** Puts each translation beside its source: `refund.it.mdx` beside `refund.mdx`. */
function addTranslations({ folder, files, pages, unreadable, diagnostics }: TranslationInput): void {
  const byStem = new Map(pages.map((page) => [page.file.replace(/\.mdx?$/, ''), page]));
  for (const { path } of files.filter(({ kind }) => kind === 'translation')) {
    const file = `${folder.label}/${path}`;
    const read = readPage(folder.bytesOf(path)!, file, translation);
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
