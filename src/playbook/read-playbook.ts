import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { config as configSchema, folder as folderSchema, type Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { kinds, type KindFolder } from '../model/kinds.ts';
import { owners as ownersSchema } from '../model/owners.ts';
import type { DataOf, Page, Playbook, PlaybookFolder, TranslatedPage } from '../model/page.ts';
import { translation } from '../model/translation.ts';
import { listContent, type ContentFile } from './content-files.ts';
import { pictureReport } from './picture.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { toDiagnostic } from './report.ts';
import { hash, setHash, substanceHash } from './substance.ts';

/** Settings that keep the rest readable when `playbook.yaml` cannot be read. */
const fallbackConfig: Config = configSchema.parse({
  name: 'Playbook',
  company: 'Company',
  languages: { default: 'en', all: ['en'] },
  timeZone: 'UTC',
  riskClasses: {
    critical: { months: 3, weakest: 'read' },
    standard: { months: 6, weakest: 'read' },
    low: { months: 12, weakest: 'read' },
  },
  levels: { frontline: 'Frontline', manager: 'Manager', leadership: 'Leadership' },
  channels: {},
});

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

  const folderData = new Map(folders.map(({ path, settings }) => [path, settings.data]));
  const unreadable = new Set<string>();
  const sources = files.filter(({ kind }) => kind === 'page');
  const pages: Page[] = [];
  for (const { path } of sources) {
    const read = readPage(readFileSync(join(root, path)), `${label}/${path}`, schemaOf(path));
    diagnostics.push(...read.diagnostics);
    if (read.data === undefined) unreadable.add(read.claims ?? idFromName(path));
    else pages.push(toPage(path, `${label}/${path}`, read as ReadPage<DataOf<Page['kind']>>, folderData));
  }
  addTranslations({ root, label, files, pages, unreadable, diagnostics });
  pages.sort((a, b) => compare(a.folder, b.folder) || compare(a.id, b.id) || compare(a.file, b.file));

  const assets = files.filter(({ kind }) => kind === 'asset').map(({ path }) => `${label}/${path}`);
  diagnostics.push(
    ...assets.flatMap((file) => pictureReport(readFileSync(join(root, file.slice(label.length + 1))), file)),
  );
  return {
    config: config.data ?? fallbackConfig,
    owners: owners.data ?? [],
    pages,
    folders: toFolders(pages, folders, label),
    unreadable,
    assets: new Set(assets),
    locate: (file, field) => {
      const settings = file === 'owners.yaml' ? owners : config;
      return { file: settings.file, range: settings.locate(field) };
    },
    diagnostics,
  };
}

function schemaOf(path: string): (typeof kinds)[KindFolder]['schema'] {
  return kinds[path.split('/')[0] as KindFolder].schema;
}

function idFromName(path: string): string {
  return basename(path).replace(/(\.[a-z]{2,3})?\.mdx?$/, '');
}

function toPage(
  path: string,
  file: string,
  read: ReadPage<DataOf<Page['kind']>>,
  folderData: ReadonlyMap<string, Settings<unknown>['data']>,
): Page {
  const [folder, ...branch] = path.split('/').slice(0, -1) as [KindFolder, ...string[]];
  const data = read.data!;
  const inherited = inheritedFrom(
    path,
    folderData as ReadonlyMap<string, { owner?: string; risk?: Page['risk'] } | undefined>,
  );
  return {
    kind: kinds[folder].kind,
    folder,
    id: data.id,
    file,
    branch,
    data,
    owner: data.owner ?? inherited.owner,
    risk: data.risk ?? inherited.risk ?? 'standard',
    hash: substanceHash(data as Record<string, unknown>, read.text),
    digest: read.digest,
    body: read.body,
    translations: {},
    locate: read.locate,
  };
}

/** The owner and risk of the nearest folder above a page that gives them. */
function inheritedFrom(
  path: string,
  folderData: ReadonlyMap<string, { owner?: string; risk?: Page['risk'] } | undefined>,
): { owner?: string | undefined; risk?: Page['risk'] | undefined } {
  const parts = path.split('/').slice(0, -1);
  const above = parts.map((_, index) => folderData.get(parts.slice(0, parts.length - index).join('/')));
  return { owner: above.find((folder) => folder?.owner)?.owner, risk: above.find((folder) => folder?.risk)?.risk };
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

/** Every folder that holds pages, with or without a `_folder.yaml`. */
function toFolders(
  pages: readonly Page[],
  read: readonly { path: string; settings: Settings<PlaybookFolder['data']> }[],
  label: string,
): PlaybookFolder[] {
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
    return {
      path,
      data: own?.data ?? { title: sayFolder(path), order: 100, reviews: [] },
      file: own ? `${label}/${path}/_folder.yaml` : undefined,
      hash: setHash(members.get(path) ?? []),
      locate: own?.locate ?? (() => ({ line: 1, column: 1, endLine: 1, endColumn: 1 })),
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
