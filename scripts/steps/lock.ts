import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A lock that this process holds, or the process that holds it instead. */
export type Lock = { release(): void } | { holder: number };

/** Takes the lock that a file stands for. The lock of a process that has died is taken over. */
export function takeLock(file: string): Lock {
  mkdirSync(dirname(file), { recursive: true });
  if (!create(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder)) return { holder };
    rmSync(file, { force: true });
    if (!create(file)) return { holder: Number(readFileSync(file, 'utf8')) };
  }
  return { release: () => rmSync(file, { force: true }) };
}

/** A link appears with its text already in it, so nobody ever reads a half-written lock. */
function create(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
