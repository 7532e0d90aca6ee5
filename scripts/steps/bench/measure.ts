import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program took. */
export interface Measurement {
  what: string;
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of all processors, the programs it started included. */
  cpu: number;
  /** The most memory its own process held, in MB. */
  megabytes: number;
}

const hook = fileURLToPath(new URL('report-usage.mjs', import.meta.url));

/** Runs a file with this Node and measures it. Throws with what it wrote when it fails. */
export function measure(
  what: string,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Measurement {
  const usage = join(tmpdir(), `vademecum-usage-${process.pid}.json`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, ...command], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ...environment, BENCH_USAGE: usage },
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  const used = JSON.parse(readFileSync(usage, 'utf8')) as Omit<Measurement, 'what'>;
  rmSync(usage);
  return { what, ...used };
}
