import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in place of a file's, all of it or nothing: it is written beside the file, which is then replaced. False
 * when the file does not hold the expected text, since somebody else has written it meanwhile.
 */
export function writeFile(path: string, text: { before: string; after: string }): boolean {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, text.after, { mode: statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644, flag: 'wx' });
    if (readText(path) !== text.before) return false;
    renameSync(beside, path);
    return true;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The text of a file as it stands, its mark of the encoding included. One that is not there yet has none. */
export function readText(path: string): string {
  if (!existsSync(path)) return '';
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
}
