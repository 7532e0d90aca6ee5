import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takeLock, type Lock } from '../../../scripts/steps/lock.ts';
import { run } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function release(lock: Lock): void {
  if ('release' in lock) lock.release();
}

test('is held by one at a time, and free again afterwards', () => {
  const file = `${temporaryFolder()}/new/build.lock`;
  const lock = takeLock(file);
  expect(takeLock(file)).toEqual({ holder: process.pid });
  release(lock);
  expect(existsSync(file)).toBe(false);
  release(takeLock(file));
});

test('is taken over from a process that has died', () => {
  const file = `${temporaryFolder({ 'build.lock': '4194305' })}/build.lock`;
  expect(takeLock(file)).toHaveProperty('release');
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test('makes a second build end with 4, and say who holds it', () => {
  const folder = temporaryFolder({ 'astro.lock': String(process.pid) });
  expect(run('build.ts', ['--out', `${folder}/site`], { VADEMECUM_CACHE: `${folder}/astro` })).toMatchObject({
    status: 4,
    stdout: '',
    stderr: expect.stringContaining(`process ${process.pid}`),
  });
});
