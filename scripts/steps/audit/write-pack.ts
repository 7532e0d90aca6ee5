import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { AuditReport } from '../../../src/model/audit-report.ts';
import { WrongUse } from '../parse-arguments.ts';
import { requireApart } from '../publish.ts';
import { beginning, chainOf, itemsOf, readChain, sha256, writeChain, type Item } from './chain.ts';
import { drawTables } from './draw-csv.ts';
import { drawHtml } from './draw-html.ts';
import { drawJson } from './draw-json.ts';

/** The files that the chain vouches for, in its order. */
export const packFiles = [
  'pages.csv',
  'reviews.csv',
  'changes.csv',
  'iso-9001.csv',
  'audit.json',
  'audit.html',
] as const;

/** The file of the chain, by which a pack is told from other folders. */
export const chainFile = 'chain.txt';

/** The files of a pack as they are written, and the head of its chain. */
export interface Pack {
  files: ReadonlyMap<string, string>;
  head: string;
}

/** Makes the files of a pack. `audit.html` shows the head, and is vouched for as if zeros stood there. */
export function makePack(report: AuditReport): Pack {
  const drawn = new Map(
    Object.entries({
      ...drawTables(report),
      'audit.json': drawJson(report),
      'audit.html': drawHtml(report, beginning),
    }),
  );
  const links = chainOf([...itemsOf(report), ...packFiles.map((name) => fileItem(name, sha256(drawn.get(name)!)))]);
  const { hash: head } = links.at(-1)!;
  drawn.set('audit.html', drawn.get('audit.html')!.replaceAll(beginning, head));
  drawn.set(chainFile, writeChain(links));
  return { files: drawn, head };
}

/** A file as a link of the chain. */
export function fileItem(name: string, digest: string): Item {
  return { name: `file ${name}`, record: { file: name, sha256: digest } };
}

/** Writes a pack into a folder beside the one of before, and puts it in its place when it is whole. */
export function writePack({ files }: Pack, out: string): void {
  const next = nextOf(out);
  rmSync(next, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(next, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(next, name), text);
  rmSync(out, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(dirname(resolve(out)), { recursive: true });
  renameSync(next, out);
}

/** Where a pack is made before it is whole. */
export function nextOf(out: string): string {
  return `${resolve(out)}.next`;
}

/** Throws WrongUse when a pack would take the place of something that is none, or lie among the pages. */
export function requirePackFolder(out: string, content: string): void {
  requireApart(out, content, 'The pack');
  const found = statSync(out, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new WrongUse(`"${out}" is a file. Name a new or empty folder with --out.`);
  if (found && !mayBeReplaced(out))
    throw new WrongUse(
      `The folder "${out}" holds files that are no audit pack, and they would be deleted. Name a new or empty folder with --out.`,
    );
}

function mayBeReplaced(folder: string): boolean {
  const names = readdirSync(folder);
  if (names.length === 0) return true;
  const own: readonly string[] = [...packFiles, chainFile];
  return names.every((name) => own.includes(name)) && isPack(folder);
}

/** Whether a folder holds a pack, be it damaged. */
export function isPack(folder: string): boolean {
  const file = join(folder, chainFile);
  return existsSync(file) && readChain(readFileSync(file, 'utf8')) !== undefined;
}

/** Whether a folder holds any file of a pack, so that it makes sense to check it. */
export function isAnyPack(folder: string): boolean {
  return [...packFiles, chainFile].some((name) => existsSync(join(folder, name)));
}
