import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { contentFolder } from './loader.ts';
import { listContent } from './content-files.ts';

/** The paths of all pictures, from the content folder. */
export function picturePaths(): string[] {
  const root = resolve(contentFolder());
  const { files } = listContent(root, basename(root));
  return files.filter(({ kind }) => kind === 'asset').map(({ path }) => path);
}

/** The bytes of a picture, by its path from the content folder. */
export function readPicture(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(contentFolder(), path)));
}
