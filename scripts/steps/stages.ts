import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** How many checks of a stage held and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

/** One part of `npm run check` or `npm test`: a program of ours or of a package, run in the project. */
export interface Stage {
  name: string;
  /** A file and what follows it on the command line. Run with the Node that runs this. */
  command: readonly [string, ...string[]];
  /** Read after the run, when the program counts tests itself. A stage without it counts as one. */
  report?: { file: string; read(report: unknown): Tally };
  environment?: Readonly<Record<string, string>>;
}

/** Runs a stage and lets it write as it goes. A program that dies without a report has failed once. */
export async function runStage({ name, command, report, environment = {} }: Stage): Promise<Tally> {
  process.stdout.write(`\n== ${name}\n`);
  if (report !== undefined) {
    mkdirSync(dirname(report.file), { recursive: true });
    rmSync(report.file, { force: true });
  }
  const isClean = await succeeds(command, environment);
  const tally =
    report !== undefined && existsSync(report.file)
      ? report.read(JSON.parse(readFileSync(report.file, 'utf8')))
      : { passed: 0, failed: 0 };
  if (report !== undefined) return isClean || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  return isClean ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function succeeds(command: readonly string[], environment: Readonly<Record<string, string>>): Promise<boolean> {
  const child = spawn(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Adds up tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The one plain line everything ends with. */
export function sayTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
