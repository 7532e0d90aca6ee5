import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePlaybook } from '../../scripts/steps/synthetic-playbook/write-playbook.ts';
import { build } from '../support/build.ts';
import { differences } from '../support/compare-folders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Starts a build and sends it a signal as soon as a stage is over. Resolves with how it ended. */
function stopAfter(
  stage: string,
  signal: NodeJS.Signals,
  { content, out, cache }: { content: string; out: string; cache: string },
): Promise<number | NodeJS.Signals | null> {
  const words = ['scripts/build.ts', '--content', content, '--out', out, '--today', '2026-11-21'];
  const child = spawn(process.execPath, words, { env: { ...process.env, VADEMECUM_CACHE: join(cache, 'astro') } });
  child.stdout.on('data', (text: Buffer) => text.toString().includes(stage) && child.kill(signal));
  return new Promise((done) => child.on('exit', (code, endedBy) => done(code ?? endedBy)));
}

test(
  'a build that is stopped, killed or refused leaves the old site; the next one is whole',
  { timeout: 300_000 },
  async () => {
    const folder = temporaryFolder();
    const site = { content: join(folder, 'content'), out: join(folder, 'site'), cache: join(folder, 'cache') };
    await writePlaybook({ folder: site.content, pages: 30, words: 60, today: '2026-11-21' });
    expect(build(site)).toMatchObject({ status: 0 });
    const home = readFileSync(join(site.out, 'index.html'), 'utf8');
    const owners = join(site.content, 'owners.yaml');
    const before = readFileSync(owners, 'utf8');
    writeFileSync(owners, before.replace(/name: .*/, 'name: Somebody else'));

    expect(await stopAfter('validate', 'SIGTERM', site)).not.toBe(0);
    expect(await stopAfter('render', 'SIGKILL', site)).toBe('SIGKILL');
    writeFileSync(owners, before.replace(/id: .*/, 'id: Not An Id'));
    expect(build(site)).toMatchObject({ status: 1 });
    expect(readFileSync(join(site.out, 'index.html'), 'utf8')).toBe(home);

    writeFileSync(owners, before);
    expect(build(site)).toMatchObject({ status: 0 });
    const clean = { ...site, out: join(folder, 'clean'), cache: join(folder, 'clean-cache') };
    expect(build(clean)).toMatchObject({ status: 0 });
    expect(differences(site.out, clean.out)).toEqual([]);
    expect(existsSync(`${site.out}.next`)).toBe(false);
  },
);
