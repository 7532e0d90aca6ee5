import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Day } from '../../../src/base/day.ts';
import type { Config } from '../../../src/model/config.ts';
import type { KindFolder } from '../../../src/model/kinds.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { pictureEnding } from '../../../src/playbook/picture.ts';
import { readPlaybook } from '../../../src/playbook/read-playbook.ts';
import { splitPage } from '../../../src/playbook/split-page.ts';
import { diagnose } from '../diagnose.ts';
import { structureOf, sumStructures, type Structure } from './count-structure.ts';
import { findSources, type SourceFile } from './find-sources.ts';
import { settle, type Written } from './keep-edits.ts';
import type { Loss } from './loss.ts';
import type { Mapping } from './mapping.ts';
import { planImport, type EarlierPage, type ImportPlan } from './plan-import.ts';
import { proposeLanguages } from './propose-languages.ts';
import { readSource, type SourcePage } from './read-source.ts';
import { writePage, writeTranslation } from './write-page.ts';
import { keepAddresses, newPlaybook, proposeOwners } from './write-settings.ts';

export interface ImportRequest {
  /** The folder of the handbook. */
  source: string;
  content: string;
  into: { folder: KindFolder; branch: readonly string[] };
  mapping: Mapping | undefined;
  today: Day;
  isDry: boolean;
  /** Write over pages that somebody has changed. */
  replaces: boolean;
  /** What the last run has left, so that what nobody has changed since can follow the handbook. */
  before?: Written;
  /** Told how far it is: a stage, how many are done, of how many. */
  tell(stage: 'read' | 'convert' | 'write', done: number, all: number): void;
}

/** What an import came to. */
export interface Imported {
  root: string;
  content: string;
  into: string;
  today: Day;
  isDry: boolean;
  mapping: Mapping;
  counts: Counts;
  losses: (Loss & { file: string })[];
  /** How many files were, or would be, written. */
  files: number;
  /** Files that were there already with another text: they stay, or follow the handbook, or are replaced. */
  kept: string[];
  followed: string[];
  replaced: string[];
  /** What this run leaves, for the next one. */
  written: Written;
  /** What validation says of the playbook afterwards. */
  problems: { errors: number; warnings: number };
}

export interface Counts {
  pages: { in: number; out: number; translations: number };
  titles: { fields: number; headings: number; names: number };
  /** Headings that said the title, and are not in the text for that. */
  headingsTaken: number;
  withOwner: number;
  withReview: number;
  overdue: number;
  pictures: number;
  words: { in: number; out: number };
  structure: Record<string, { in: number; out: number }>;
}

/** In bytes: what a telephone loads in a second or two. */
const heavyPicture = 2_000_000;

/** Brings a handbook in: reads it whole, plans every page, and writes what is not there yet. */
export async function importHandbook(request: ImportRequest): Promise<Imported> {
  const { source, content, into, today, isDry, tell } = request;
  const root = basename(resolve(source));
  const found = findSources(source);
  const { pages, unreadable } = readPages(source, found, tell);
  const isNew = !existsSync(join(content, 'playbook.yaml'));
  const playbook = isNew ? undefined : await readPlaybook(content);
  const { pictures, others } = readPictures(source, found);
  const languages = playbook?.config.languages ?? proposeLanguages(pages, request.mapping);
  const plan = planImport(pages, pictures, others, {
    root,
    into,
    mapping: request.mapping,
    languages,
    earlier: earlierPages(playbook, root),
    taken: new Set(playbook?.pages.map(({ id }) => id)),
    tell: (done) => tell('convert', done, pages.length),
  });
  const texts = await textsOf(plan, root, tell);
  const settings = settingsOf(plan, { playbook, root, today, languages });
  const counts = countAll(pages, plan, texts, today);
  counts.pages.in += unreadable.length;
  const losses = [
    ...plan.pages.flatMap((page) => page.losses.map((loss) => ({ ...loss, file: page.source }))),
    ...unreadable.map((file) => ({ kind: 'page-unreadable' as const, line: 1, what: file, file })),
    ...others.map((file) => ({ kind: 'file-skipped' as const, line: 1, what: file, file })),
    ...[...pictures.keys()]
      .filter((file) => statSync(join(source, file)).size > heavyPicture)
      .map((file) => ({ kind: 'picture-heavy' as const, line: 1, what: file, file })),
    ...pathsOf(found, 'link').map((file) => ({ kind: 'file-linked' as const, line: 1, what: file, file })),
    ...settings.losses,
  ];
  const pictureFiles = [...plan.pictures].map(([from, to]) => [to, readFileSync(join(source, from))] as const);
  const settled = settle(content, new Map<string, string | Uint8Array>([...texts, ...pictureFiles]), {
    replaces: request.replaces,
    before: request.before ?? new Map(),
  });
  const { writes, kept, followed, replaced, written } = settled;
  for (const [file, text] of settings.files)
    if (settings.grown.has(file) || !existsSync(join(content, file))) writes.set(file, text);
  if (!isDry) writeAll(content, writes);
  const common = { root, content, into: [into.folder, ...into.branch].join('/'), today, isDry, mapping: plan.mapping };
  const problems = isDry ? { errors: 0, warnings: 0 } : await problemsOf(content, today);
  return { ...common, counts, losses, files: writes.size, kept, followed, replaced, written, problems };
}

function readPages(
  source: string,
  found: readonly SourceFile[],
  tell: ImportRequest['tell'],
): { pages: SourcePage[]; unreadable: string[] } {
  const paths = pathsOf(found, 'page');
  const pages: SourcePage[] = [];
  const unreadable: string[] = [];
  for (const [index, path] of paths.entries()) {
    const page = readSource(path, readFileSync(join(source, path)));
    if (page) pages.push(page);
    else unreadable.push(path);
    tell('read', index + 1, paths.length);
  }
  return { pages, unreadable };
}

/** Pictures with the ending that fits their bytes. What is no picture, whatever its name says, is a file like any other. */
function readPictures(
  source: string,
  found: readonly SourceFile[],
): { pictures: Map<string, string>; others: string[] } {
  const endings = pathsOf(found, 'picture').map(
    (path) => [path, pictureEnding(readFileSync(join(source, path)))] as const,
  );
  const pictures = endings.filter((entry): entry is [string, string] => entry[1] !== undefined);
  const broken = endings.flatMap(([path, ending]) => (ending === undefined ? [path] : []));
  return { pictures: new Map(pictures), others: [...pathsOf(found, 'other'), ...broken].sort() };
}

function pathsOf(found: readonly SourceFile[], kind: SourceFile['kind']): string[] {
  return found.filter((file) => file.kind === kind).map(({ path }) => path);
}

/** The pages that an earlier run has brought in of this handbook, by their path in it. */
function earlierPages(playbook: Playbook | undefined, root: string): Map<string, EarlierPage> {
  const pages = playbook?.pages ?? [];
  return new Map(
    pages.flatMap(({ id, file, data }) => {
      const from = data.imported?.from ?? '';
      return from.startsWith(`${root}/`)
        ? [[from.slice(root.length + 1), { id, file: belowFirst(file) }] as const]
        : [];
    }),
  );
}

function belowFirst(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

async function textsOf(plan: ImportPlan, root: string, tell: ImportRequest['tell']): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const originals = new Map<string, { text: string; file: string }>();
  const inOrder = [...plan.pages].sort((a, b) => Number(a.lang !== undefined) - Number(b.lang !== undefined));
  for (const [index, page] of inOrder.entries()) {
    const original = originals.get(page.id);
    const text =
      page.lang === undefined || !original
        ? await writePage(page, { mapping: plan.mapping, root })
        : await writeTranslation(page, original);
    if (page.lang === undefined) originals.set(page.id, { text, file: page.file });
    texts.set(page.file, text);
    tell('write', index + 1, plan.pages.length);
  }
  return texts;
}

interface Settings {
  files: Map<string, string>;
  /** Files that hold more than before, and nothing else that is new. */
  grown: Set<string>;
  losses: Imported['losses'];
}

function settingsOf(
  plan: ImportPlan,
  {
    playbook,
    root,
    today,
    languages,
  }: { playbook: Playbook | undefined; root: string; today: Day; languages: Config['languages'] },
): Settings {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const files = new Map(playbook ? [] : Object.entries(newPlaybook(root, zone, languages)));
  const grown = new Set<string>();
  const owners = proposeOwners(plan, new Set(playbook?.owners.map(({ id }) => id)), today);
  const addresses = keepAddresses(plan, new Set(playbook?.redirects.map(({ from }) => from)));
  const grow = (file: string, lines: string) => {
    if (lines === '') return;
    files.set(file, lines);
    grown.add(file);
  };
  if (!playbook) files.set('owners.yaml', owners.lines || files.get('owners.yaml')!);
  else grow('owners.yaml', owners.lines);
  grow('redirects.yaml', addresses.lines);
  for (const [folder, title] of plan.folders) files.set(`${folder}/_folder.yaml`, stringify({ title }));
  const proposed = playbook ? [] : languages.all.filter((lang) => lang !== 'en');
  const losses = [
    ...addresses.losses,
    ...owners.ids.map((id) => ({ kind: 'owner-proposed' as const, line: 1, what: id, file: 'owners.yaml' })),
    ...proposed.map((lang) => ({ kind: 'language-proposed' as const, line: 1, what: lang, file: 'playbook.yaml' })),
  ];
  return { files, grown, losses };
}

function writeAll(content: string, writes: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [file, bytes] of writes) {
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    const isGrown = (file === 'owners.yaml' || file === 'redirects.yaml') && existsSync(path);
    writeFileSync(path, isGrown ? `${readFileSync(path, 'utf8').trimEnd()}\n${bytes as string}` : bytes);
  }
}

function countAll(
  sources: readonly SourcePage[],
  { pages, pictures }: ImportPlan,
  texts: ReadonlyMap<string, string>,
  today: Day,
): Counts {
  const before = sumStructures(sources.map(({ body }) => structureOf(body)));
  const after = sumStructures(pages.map(({ file }) => structureOf(textBelow(texts.get(file)!))));
  // A heading that became the title is in the fields of its page.
  const titles = structureOf(pages.map(({ body }) => body.heading ?? '').join('\n\n'));
  const own = pages.filter(({ lang }) => lang === undefined);
  const names = pages.filter(({ losses }) => losses.some(({ kind }) => kind === 'title-guessed')).length;
  const fields = pages.filter((page) => page.fields.title !== undefined).length;
  const { words: wordsIn, ...structure } = before;
  return {
    pages: { in: sources.length, out: pages.length, translations: pages.length - own.length },
    titles: { fields, headings: pages.length - fields - names, names },
    headingsTaken: pages.filter(({ body }) => body.heading !== undefined).length,
    withOwner: own.filter((page) => page.fields.owner !== undefined).length,
    withReview: own.filter((page) => page.fields.reviewed !== undefined && page.fields.due !== undefined).length,
    overdue: own.filter((page) => (page.fields.due ?? today) < today).length,
    pictures: pictures.size,
    words: { in: wordsIn, out: after.words + titles.words },
    structure: Object.fromEntries(
      (Object.keys(structure) as Exclude<keyof Structure, 'words'>[]).map((name) => [
        name,
        { in: before[name], out: after[name] },
      ]),
    ),
  };
}

function textBelow(text: string): string {
  return (splitPage(text)?.body ?? text).replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '');
}

async function problemsOf(content: string, today: Day): Promise<Imported['problems']> {
  const { findings } = await diagnose({ content, today });
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
