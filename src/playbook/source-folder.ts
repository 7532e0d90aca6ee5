import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Texts to read in place of those on the disk, by path from the folder that holds the content folder. */
export type ChangedTexts = ReadonlyMap<string, string>;

/** A content folder, as the reader sees it. */
export interface SourceFolder {
  root: string;
  /** The name of the folder, which every path in a finding begins with. */
  label: string;
  /** Some file is read as if it held another text. */
  isChanged: boolean;
  /** The bytes of a file below it; undefined when there is no such file. */
  bytesOf(path: string): Uint8Array | undefined;
}

/** The content folder on the disk, in which some files may have another text. */
export function sourceFolder(content: string, changed: ChangedTexts = new Map()): SourceFolder {
  const root = resolve(content);
  const label = basename(root);
  return {
    root,
    label,
    isChanged: changed.size > 0,
    bytesOf(path) {
      const text = changed.get(`${label}/${path}`);
      if (text !== undefined) return Buffer.from(text);
      return readIfThere(join(root, path));
    },
  };
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}
