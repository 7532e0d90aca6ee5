import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { writePlaybook } from '../../scripts/steps/synthetic-playbook/write-playbook.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { treeOf } from '../support/tree.ts';

const today = '2026-11-21';

interface Place {
  content: string;
  out: string;
  cache: string;
}

function placeIn(folder: string): Place {
  return { content: join(folder, 'content'), out: join(folder, 'site'), cache: join(folder, 'cache/astro') };
}

function words({ content, out }: Place): string[] {
  return ['--content', content, '--out', out, '--today', today];
}

function build(place: Place, environment: Record<string, string> = {}) {
  return run('build.ts', words(place), { VADEMECUM_CACHE: place.cache, ...environment });
}

/** Begins a build and sends it a signal while it renders. */
async function interrupt(
  place: Place,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  const child = spawn(process.execPath, ['scripts/build.ts', ...words(place)], {
    env: { ...process.env, VADEMECUM_CACHE: place.cache },
    stdio: 'ignore',
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('exit', (code, by) => resolve({ code, signal: by })),
  );
  while (!existsSync(join(place.cache, 'build-in-progress'))) await wait(20);
  await wait(300);
  child.kill(signal);
  return ended;
}

describe('a build', () => {
  test('of content with errors shows them, ends with 1 and leaves the site of before', () => {
    const site = { 'site/index.html': 'before', 'site/404.html': '', 'site/pagefind/x': '' };
    const place = { ...placeIn(temporaryFolder(site)), content: 'test/fixtures/owner-unknown/content' };
    const { status, stdout } = build(place);
    expect(status).toBe(1);
    expect(stdout).toContain('error[owner-unknown]: Nobody called "desk-laed" is in the owners list.\n');
    expect(stdout).toMatch(
      /\n1 page on 2026-11-21: 1 error\.\nNothing was built\. The site of before is unchanged\.\n$/,
    );
    expect(readFileSync(join(place.out, 'index.html'), 'utf8')).toBe('before');
    expect(existsSync(`${place.cache}.lock`)).toBe(false);
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
    expect(run('build.ts', options, { VADEMECUM_CACHE: join(temporaryFolder(), 'astro') })).toMatchObject({
      status: 2,
      stderr: `${message}\n`,
    });
  });

  test(
    'is the same wherever and however often it is made, and one that is stopped changes nothing',
    { timeout: 180_000 },
    async () => {
      const place = placeIn(temporaryFolder());
      await writePlaybook({ folder: place.content, pages: 60, words: 120, languages: ['en', 'it'], today });
      const first = build(place);
      expect(first).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringMatching(
          /60 pages in 2 languages, \d+ files, [\d.]+ MB, [\d.]+ s, \d+ findings that npm run validate shows\.\n$/,
        ),
      });
      const published = treeOf(place.out);

      const elsewhere = { ...placeIn(temporaryFolder()), content: place.content };
      expect(build(elsewhere, { TZ: 'America/Anchorage', LANG: 'ro_RO.UTF-8', LC_ALL: 'ro_RO.UTF-8' }).status).toBe(0);
      expect(treeOf(elsewhere.out)).toEqual(published);

      expect(await interrupt(place, 'SIGTERM')).toEqual({ code: 143, signal: null });
      expect(treeOf(place.out)).toEqual(published);
      expect([existsSync(`${place.out}.next`), existsSync(`${place.cache}.lock`)]).toEqual([false, false]);

      const page = join(place.content, 'principles/principle-0001.mdx');
      const text = readFileSync(page, 'utf8');
      writeFileSync(page, `${text}\nThis sentence is taken back.\n`);
      expect(await interrupt(place, 'SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
      writeFileSync(page, text);
      expect(build(place).status).toBe(0);
      expect(treeOf(place.out)).toEqual(published);
    },
  );
});
