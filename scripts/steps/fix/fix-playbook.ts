import { dirname, join, resolve } from 'node:path';
import { diagnose, type DiagnoseOptions } from '../diagnose.ts';
import { mendPlaybook, type MendedFile } from './mend-playbook.ts';
import { readText, writeFile } from './write-file.ts';

/** What was mended on the disk, and the files that somebody else wrote in the meantime. */
export interface Fixed {
  written: MendedFile[];
  left: MendedFile[];
}

/** What `--fix` would do. With a base it keeps to what has changed since. */
export async function planFixes(options: DiagnoseOptions): Promise<MendedFile[]> {
  const below = dirname(resolve(options.content));
  return mendPlaybook({
    findingsWith: async (changed) => (await diagnose({ ...options, changed })).findings.filter(({ isOld }) => !isOld),
    textOf: (file) => readText(join(below, file)),
  });
}

/** Writes what was planned, file by file, save those that hold another text than the one it was planned for. */
export function writeFixes(content: string, planned: readonly MendedFile[]): Fixed {
  const below = dirname(resolve(content));
  const { written = [], left = [] } = Object.groupBy(planned, (file) =>
    writeFile(join(below, file.file), file) ? 'written' : 'left',
  );
  return { written, left };
}
