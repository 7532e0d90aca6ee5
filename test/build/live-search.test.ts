import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('whoever edits a page in development finds it a few seconds later', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync('test/fixtures/nothing-to-report/content', content, { recursive: true });
  const server = spawn(
    process.execPath,
    ['scripts/dev.ts', '--content', content, '--out', join(folder, 'no-build-yet'), '--today', '2026-11-21'],
    { env: { PATH: process.env['PATH'], HOME: process.env['HOME'], VADEMECUM_CACHE: join(folder, 'cache') } },
  );
  onTestFinished(() => void server.kill());
  let wrote = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (part: Buffer) => (wrote += part.toString()));
  const until = (holds: () => Promise<boolean> | boolean) => waitUntil(holds, () => wrote);

  await until(() => /Search finds 1 page/.test(wrote));
  const home = /at (http:\S+)/.exec(wrote)![1]!;
  const words = async () => (await fetch(new URL('search-index/en/spelling.txt', home))).text();
  expect(await words()).not.toContain('zucchini');

  const file = join(content, 'glossary/call-back.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nA zucchini is no courgette.\n`);
  await until(async () => (await words()).includes('zucchini'));

  rmSync(file);
  await until(async () => !(await words()).includes('zucchini'));
});

async function waitUntil(holds: () => Promise<boolean> | boolean, wrote: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await holds()) return;
    await rest(250);
  }
  throw new Error(`It did not come to be. The server wrote:\n${wrote()}`);
}
