import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/steps/check-site/list-files.ts';

/** Every file below a folder with a hash of its bytes: two trees are equal when these are. */
export function treeOf(folder: string): Record<string, string> {
  const hashed = listFiles(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(hashed) as Record<string, string>;
}
