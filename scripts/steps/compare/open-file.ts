import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What each system opens a file with, in the program that people have chosen for it. */
const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Opens a file as a double click would. False where this machine has nothing to open it with. */
export function openFile(file: string): Promise<boolean> {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...words, resolve(file)], { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('spawn', () => done(true));
  });
}
