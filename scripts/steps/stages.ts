import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { runScript } from './run-script.ts';

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

/** Runs a stage and lets it write as it goes. */
export async function runStage({ name, command, report, environment = {} }: Stage): Promise<Tally> {
  process.stdout.write(`\n== ${name}\n`);
  if (report !== undefined) clear(report.file);
  const isClean = (await runScript(command, environment)) === 0;
  return report === undefined ? tallyOf(isClean) : readReport(report, isClean);
}

function clear(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

function tallyOf(isClean: boolean): Tally {
  return isClean ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A program that dies without saying which test failed has failed once. */
function readReport({ file, read }: NonNullable<Stage['report']>, isClean: boolean): Tally {
  const tally = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return isClean || tally.failed > 0 ? tally : { ...tally, failed: 1 };
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
