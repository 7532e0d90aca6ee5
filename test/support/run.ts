import { spawnSync } from 'node:child_process';

/** How a program of ours ended, and what it wrote. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a file of `scripts/` with this Node, as `npm run` does. */
export function run(
  file: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${file}`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}
