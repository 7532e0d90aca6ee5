import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WrongUse } from '../parse-arguments.ts';
import type { PlannedPage } from './plan-page.ts';

/** Writes a page into a file of its own. Throws WrongUse where there is one already, which stays as it is. */
export function writeNew(content: string, { path, text }: PlannedPage): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new WrongUse(`There is a file ${file} already, and it stays as it is. Choose another name with --id.`);
  }
}
