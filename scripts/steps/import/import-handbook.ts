import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Day } from '../../../src/base/day.ts';
import type { KindFolder } from '../../../src/model/kinds.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { pictureEnding } from '../../../src/playbook/picture.ts';
import { readPlaybook } from '../../../src/playbook/read-playbook.ts';
import { diagnose } from '../diagnose.ts';
import { countImport, type Counts } from './count-import.ts';
import { findSources, type SourceFile } from './find-sources.ts';
import { settle, type Written } from './keep-edits.ts';
import type { LossKind, PlacedLoss } from './loss.ts';
import type { Mapping } from './mapping.ts';
import { planImport, type EarlierPage, type ImportPlan } from './plan-import.ts';
import { proposeLanguages } from './propose-languages.ts';
import { readSource, type SourcePage } from './read-source.ts';
import { writePage, writeTranslation } from './write-page.ts';
import { writeSettings } from './write-settings.ts';

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
  losses: PlacedLoss[];
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

/** In bytes: what a telephone loads in a second or two. */
const heavyPicture = 2_000_000;

/** Brings a handbook in: reads it whole, plans every page, and writes what is not there yet. */
export async function importHandbook(request: ImportRequest): Promise<Imported> {
  const { source, content, into, today, isDry, tell } = request;
  const root = basename(resolve(source));
  const found = findSources(source);
  const { pages, unreadable } = readPages(source, found, tell);
  const playbook = existsSync(join(content, 'playbook.yaml')) ? await readPlaybook(content) : undefined;
  const { pictures, heavy, others } = readPictures(source, found);
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
  const settings = writeSettings(plan, { playbook, root, today, languages });
  const counts = countImport(plan, { sources: pages, unreadable: unreadable.length, texts, today });
  const losses = [
    ...plan.pages.flatMap((page) => page.losses.map((loss) => ({ ...loss, file: page.source }))),
    ...ofFiles('page-unreadable', unreadable),
    ...ofFiles('file-skipped', others),
    ...ofFiles('picture-heavy', heavy),
    ...ofFiles('file-linked', pathsOf(found, 'link')),
    ...settings.losses,
  ];
  const pictureFiles = [...plan.pictures].map(([from, to]) => [to, readFileSync(join(source, from))] as const);
  const { writes, ...settled } = settle(content, new Map<string, string | Uint8Array>([...texts, ...pictureFiles]), {
    replaces: request.replaces,
    before: request.before ?? new Map(),
  });
  for (const [file, text] of settings.files)
    if (settings.grown.has(file) || !existsSync(join(content, file))) writes.set(file, text);
  if (!isDry) writeAll(content, writes, settings.grown);
  const common = { root, content, into: [into.folder, ...into.branch].join('/'), today, isDry, mapping: plan.mapping };
  const problems = isDry ? { errors: 0, warnings: 0 } : await problemsOf(content, today);
  return { ...common, counts, losses, files: writes.size, ...settled, problems };
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
): { pictures: Map<string, string>; heavy: string[]; others: string[] } {
  const pictures = new Map<string, string>();
  const heavy: string[] = [];
  const others = pathsOf(found, 'other');
  for (const path of pathsOf(found, 'picture')) {
    const bytes = readFileSync(join(source, path));
    const ending = pictureEnding(bytes);
    if (ending === undefined) others.push(path);
    else pictures.set(path, ending);
    if (ending !== undefined && bytes.length > heavyPicture) heavy.push(path);
  }
  return { pictures, heavy, others: others.sort() };
}

function ofFiles(kind: LossKind, files: readonly string[]): PlacedLoss[] {
  return files.map((file) => ({ kind, line: 1, what: file, file }));
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

function writeAll(content: string, writes: ReadonlyMap<string, string | Uint8Array>, grown: ReadonlySet<string>): void {
  for (const [file, bytes] of writes) {
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    const isGrown = grown.has(file) && existsSync(path);
    writeFileSync(path, isGrown ? `${readFileSync(path, 'utf8').trimEnd()}\n${String(bytes)}` : bytes);
  }
}

async function problemsOf(content: string, today: Day): Promise<Imported['problems']> {
  const { findings } = await diagnose({ content, today });
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
