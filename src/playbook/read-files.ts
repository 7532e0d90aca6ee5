import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Playbook } from '../model/page.ts';
import { readPlaybookSync } from './read-playbook.ts';

/** The files of a playbook, by path from the content folder. */
export type PlaybookFiles = Readonly<Record<string, string | Uint8Array>>;

/** Reads a playbook that lies in no folder, such as an example of ours, with the one reader that there is. */
export function readFiles(files: PlaybookFiles): Playbook {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return readPlaybookSync(join(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
