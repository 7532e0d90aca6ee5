import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentFolder } from './loader.ts';

/** A file of the playbook (`content/…`) as it stands at this moment; undefined for one that has just gone. */
export function sourceOf(file: string): string | undefined {
  try {
    return readFileSync(join(dirname(resolve(contentFolder())), file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
