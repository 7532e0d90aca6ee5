import { WrongUse } from './parse-arguments.ts';

/** What a command's exit code says, everywhere the same. */
export const exitCodes = { clean: 0, findings: 1, wrongUse: 2, internalError: 3, locked: 4, interrupted: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Runs a command and sets the exit code: the one it returns, 2 for wrong use, 3 for an error of ours or of the machine. */
export async function runCommand(main: () => Promise<ExitCode>): Promise<void> {
  process.stdout.on('error', endQuietlyWhenNobodyReads);
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** `npm run validate | head` closes the pipe after ten lines. */
function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function report(error: unknown): ExitCode {
  if (error instanceof WrongUse) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes.wrongUse;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCodes.internalError;
}
