import { basename, resolve } from 'node:path';
import { listContent } from './content-files.ts';

/** The paths of all pictures below a content folder. */
export function picturesOf(content: string): string[] {
  const root = resolve(content);
  return listContent(root, basename(root)).files.filter(({ kind }) => kind === 'asset').map(({ path }) => path);
}
