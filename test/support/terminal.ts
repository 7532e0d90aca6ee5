import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Whether this machine can lend a program a terminal: `script` of util-linux. */
export const hasTerminal = process.platform === 'linux' && existsSync('/usr/bin/script');

/** Keys as a terminal sends them. */
export const keys = { enter: '\r', down: '\u001B[B', interrupt: '\u0003', clear: '\u0015' } as const;

/**
 * Runs a file of `scripts/` in a terminal of its own. Each turn waits for words on the screen that were not there before,
 * and then presses keys. Returns the exit code, and everything that was written, without colours.
 */
export function inTerminal(
  file: string,
  words: readonly string[],
  turns: readonly (readonly [wanted: string, keys: string])[],
): Promise<{ status: number | null; screen: string }> {
  const command = [process.execPath, `scripts/${file}`, ...words].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', `stty cols 90 rows 50; ${command}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '1' },
  });
  const left = [...turns];
  let screen = '';
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    screen = stripVTControlCharacters(screen + String(chunk));
    const [turn] = left;
    const found = turn ? screen.indexOf(turn[0], seen) : -1;
    if (!turn || found < 0) return;
    seen = screen.length;
    left.shift();
    child.stdin.write(turn[1]);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (status) => done({ status, screen: screen.replaceAll('\r', '') }));
  });
}
