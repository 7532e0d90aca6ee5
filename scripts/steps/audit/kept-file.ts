import type { SourceFolder } from '../../../src/playbook/source-folder.ts';

/** The bytes that git keeps under a name. */
export type BytesOf = (blob: string) => Uint8Array;

/** A folder with one file in it, as it was. */
export function only(path: string, blob: string | undefined, bytesOf: BytesOf): SourceFolder {
  return {
    root: '',
    label: 'content',
    isChanged: false,
    bytesOf: (asked) => (asked === path && blob !== undefined ? bytesOf(blob) : undefined),
  };
}
