import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a build', () => {
  test('of content with errors shows them, ends with 1 and leaves the site of before', () => {
    const folder = temporaryFolder({ 'site/index.html': 'before', 'site/404.html': '', 'site/_astro/x': '' });
    const site = { content: 'test/fixtures/owner-unknown/content', out: join(folder, 'site'), cache: folder };
    const { status, stdout } = build(site);
    expect(status).toBe(1);
    expect(stdout).toContain('error[owner-unknown]: Nobody called "desk-laed" is in the owners list.\n');
    expect(stdout).toMatch(
      /\n1 page on 2026-11-21: 1 error\.\nNothing was built\. The site of before is unchanged\.\n$/,
    );
    expect(readFileSync(join(site.out, 'index.html'), 'utf8')).toBe('before');
    expect(existsSync(join(folder, 'astro.lock'))).toBe(false);
  });

  test('ends with 4 while another one is running, and says which', () => {
    const folder = temporaryFolder({ 'astro.lock': String(process.pid) });
    const { status, stderr } = build({
      content: 'test/fixtures/owner-unknown/content',
      out: join(folder, 'site'),
      cache: folder,
    });
    expect([status, stderr]).toEqual([
      4,
      `Another build is running (process ${process.pid}). Wait for it to end. If there is none, delete ${join(folder, 'astro.lock')}.\n`,
    ]);
  });

  test('ends with 3 when the machine does not let it work', () => {
    const folder = temporaryFolder({ file: '' });
    const site = { content: 'test/fixtures/owner-unknown/content', out: join(folder, 'site') };
    expect(build({ ...site, cache: join(folder, 'file') }).status).toBe(3);
  });

  test.each([
    [['--base', '../x'], '--base cannot be "../x". Write a path of letters, digits and hyphens, like /playbook/.'],
    [
      ['--site', 'example.com'],
      '--site cannot be "example.com". Write an address like https://playbook.example.com; a path goes into --base.',
    ],
    [
      ['--out', 'src'],
      `The folder "${join(process.cwd(), 'src')}" holds other files, which a build would delete. Name a new or empty folder with --out.`,
    ],
    [['--contents', 'x'], 'There is no option --contents. Did you mean --content?'],
  ])('with %j is wrong use', (options, message) => {
    const environment = { VADEMECUM_CACHE: join(temporaryFolder(), 'astro') };
    expect(run('build.ts', options, environment)).toMatchObject({ status: 2, stderr: `${message}\n` });
  });
});
