import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { html } from '../../html.ts';
import { WrongUse } from '../../parse-arguments.ts';
import { requireApart } from '../../publish.ts';
import type { Comparison } from '../comparison.ts';
import { drawFrame, generator, type ReportFile } from './frame.ts';
import { reportFiles, reportPictures } from './report-files.ts';
import { styleOf } from './site-style.ts';

/**
 * Nothing may run, and nothing comes from elsewhere. Opened from a disk, a browser does not count files of the same folder
 * as its own; `file:` lets it, and means nothing on a server.
 */
const policy = "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

/** Writes a report into a folder beside the one of before, and puts it in its place when it is whole. Returns how many files it has. */
export function writeFolder(comparison: Comparison, site: string, out: string): number {
  const next = `${resolve(out)}.next`;
  rmSync(next, { recursive: true, force: true, maxRetries: 5 });
  const pages = reportFiles(comparison).map((file) => [file.path, drawFile(file)] as const);
  const files: (readonly [string, string])[] = [
    ...pages,
    ['report.css', styleOf(site, comparison.editions.after.playbook)],
    ['icon.svg', readFileSync(join(site, 'favicon.svg'), 'utf8')],
  ];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), text);
  }
  const pictures = reportPictures(comparison);
  if (pictures.size > 0) mkdirSync(join(next, 'pictures'));
  for (const { name, source } of pictures.values()) copyFileSync(source, join(next, 'pictures', name));
  rmSync(out, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(dirname(resolve(out)), { recursive: true });
  renameSync(next, out);
  return files.length + pictures.size;
}

function drawFile({ path, title, main }: ReportFile): string {
  const up = path.includes('/') ? '../' : '';
  const style = html`<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${up}report.css" />`;
  return drawFrame({ title, policy, style, body: main });
}

/** Throws WrongUse when a report would take the place of something that is none, or lie among the pages. */
export function requireFreeFolder(out: string, content: string): void {
  requireApart(out, content);
  const found = statSync(out, { throwIfNoEntry: false });
  if (found && !(found.isDirectory() && mayBeReplaced(out)))
    throw new WrongUse(
      `"${out}" holds something that is no report, which would be deleted. Name a new or empty folder with --out.`,
    );
}

function mayBeReplaced(folder: string): boolean {
  if (readdirSync(folder).length === 0) return true;
  const index = join(folder, 'index.html');
  return existsSync(index) && isReport(index);
}

/** Whether a file is one of a report. */
export function isReport(file: string): boolean {
  return readFileSync(file, 'utf8').includes(`content="${generator}"`);
}
