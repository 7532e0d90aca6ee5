import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fixture = 'test/fixtures/owner-unknown/content';
const [config, owners, page] = ['playbook.yaml', 'owners.yaml', 'glossary/call-back.mdx'].map((file) =>
  readFileSync(join(fixture, file), 'utf8'),
) as [string, string, string];

/** `validate --watch` on a playbook with one error. */
class Watched {
  readonly content = join(
    temporaryFolder({
      'content/playbook.yaml': config,
      'content/owners.yaml': owners,
      'content/glossary/call-back.mdx': page,
    }),
    'content',
  );
  readonly page = join(this.content, 'glossary/call-back.mdx');
  readonly process: ChildProcessWithoutNullStreams;
  output = '';

  constructor() {
    const words = ['scripts/validate.ts', '--watch', '--today', '2026-11-21', '--content', this.content];
    this.process = spawn(process.execPath, words);
    this.process.stdout.on('data', (chunk) => (this.output += String(chunk)));
    this.process.stderr.on('data', (chunk) => (this.output += String(chunk)));
    onTestFinished(() => void this.process.kill('SIGKILL'));
  }

  /** What was written between the last time and now, when a run has ended in a given way. */
  async until(pattern: RegExp): Promise<string> {
    await expect.poll(() => this.output, { timeout: 20_000, interval: 20 }).toMatch(pattern);
    const said = this.output;
    this.output = '';
    return said;
  }
}

const done = /Watching .* for changes\. Ctrl\+C ends it\.\n$/;

test('checks again when a file changes and says which, until Ctrl+C', async () => {
  const watched = new Watched();
  expect(await watched.until(done)).toContain('\n1 page on 2026-11-21: 1 error.\n');

  writeFileSync(watched.page, page.replace('desk-laed', 'desk-lead'));
  expect(await watched.until(done)).toBe(
    `${watched.page} changed. Checked again.\n\n1 page on 2026-11-21: nothing to report.\nWatching ${watched.content} for changes. Ctrl+C ends it.\n`,
  );

  watched.process.kill('SIGINT');
  await expect.poll(() => watched.process.exitCode, { timeout: 5_000 }).toBe(0);
});

test('does not clear what is not a screen', async () => {
  expect(await new Watched().until(done)).not.toContain('\u001b');
});

test('bears with files that are written by halves, put in place of each other, and gone', async () => {
  const watched = new Watched();
  await watched.until(done);

  writeFileSync(watched.page, page.slice(0, 40));
  expect(await watched.until(done)).toMatch(/changed\. Checked again\.\n\n(error\[.*\n?)/);

  writeFileSync(`${watched.page}.new~`, page);
  renameSync(`${watched.page}.new~`, watched.page);
  expect(await watched.until(done)).toContain('1 page on 2026-11-21: 1 error.');

  rmSync(watched.page);
  expect(await watched.until(done)).toContain(`${watched.page}, which is gone. Checked again.`);

  for (let round = 0; round < 30; round += 1) writeFileSync(watched.page, page.slice(0, round * 20));
  writeFileSync(watched.page, page);
  expect(await watched.until(/1 page on 2026-11-21: 1 error\.\nWatching .*\n$/)).toContain('desk-laed');
});

test('waits for a folder that is gone for a while', async () => {
  const watched = new Watched();
  await watched.until(done);

  renameSync(watched.content, `${watched.content}-away`);
  expect(await watched.until(done)).toContain(`There is no folder ${watched.content} at the moment.`);

  renameSync(`${watched.content}-away`, watched.content);
  expect(await watched.until(done)).toContain('1 page on 2026-11-21: 1 error.');

  writeFileSync(watched.page, page.replace('desk-laed', 'desk-lead'));
  expect(await watched.until(done)).toContain('nothing to report');
});
