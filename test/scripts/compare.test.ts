import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRepository, shallowClone } from '../support/git-repository.ts';
import { settings, termSource } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const content = Object.fromEntries(Object.entries(settings).map(([path, text]) => [`content/${path}`, text]));
const files = { ...content, 'content/glossary/touch.mdx': termSource() };

/** Runs the command on the content of a folder. Nothing here gets as far as rendering. */
function compare(root: string, ...words: string[]) {
  const cache = { VADEMECUM_CACHE: join(temporaryFolder(), 'cache') };
  const out = join(temporaryFolder(), 'report');
  return { ...run('compare.ts', ['--content', join(root, 'content'), '--out', out, ...words], cache), out };
}

describe('a comparison that cannot be made', () => {
  test('asks what to compare with', () => {
    expect(compare(gitRepository(files).root)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'Say what to compare with, such as --base origin/main. A branch, a tag or a commit will do.\n',
    });
  });

  test('names the nearest branch for one that does not exist', () => {
    const repository = gitRepository(files);
    repository.git('branch', 'release');
    const { status, stderr, out } = compare(repository.root, '--base', 'relaese');
    expect(status).toBe(2);
    expect(stderr).toBe('The repository knows no branch, tag or commit "relaese". Did you mean release?\n');
    expect(existsSync(out)).toBe(false);
  });

  test('says how to get the history that a shallow clone lacks', () => {
    const repository = gitRepository(files);
    repository.git('checkout', '--quiet', '-b', 'edit');
    repository.write({ 'content/glossary/touch.mdx': termSource({ title: 'Contact' }) });
    repository.commit();
    const { status, stderr } = compare(shallowClone(repository, 1, 'edit').root, '--base', 'origin/main');
    expect(status).toBe(2);
    expect(stderr).toContain('This copy of the repository holds only part of its history');
    expect(stderr).toContain('fetch-depth: 0');
  });

  test('needs a repository, and a commit in it', () => {
    const outside = temporaryFolder(files);
    expect(compare(outside, '--base', 'main').status).toBe(2);
    expect(compare(outside, '--base', 'main').stderr).toContain('lies in no git repository.');
    const empty = gitRepository();
    empty.write(files);
    expect(compare(empty.root, '--base', 'main')).toMatchObject({
      status: 2,
      stderr: 'The repository has no commit yet. Make the first one.\n',
    });
  });

  test('leaves a folder alone that holds something else', () => {
    const repository = gitRepository(files);
    const taken = temporaryFolder({ 'photos/holiday.jpg': 'x' });
    const { status, stderr } = compare(repository.root, '--base', 'main', '--out', taken);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'holds something that is no report, which would be deleted. Name a new or empty folder with --out.',
    );
    expect(readFileSync(join(taken, 'photos/holiday.jpg'), 'utf8')).toBe('x');
  });

  test('does not write among the pages', () => {
    const { root } = gitRepository(files);
    const { status, stderr } = compare(root, '--base', 'main', '--out', join(root, 'content/report'));
    expect(status).toBe(2);
    expect(stderr).toContain('since the pages are in');
  });
});

test('says what it does and ends with which codes', () => {
  const { status, stdout } = run('compare.ts', ['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npm run compare -- --base REF [options]');
  expect(stdout).toContain('Exit codes: 0 written, 2 wrong use, 3 internal error, 4 another comparison is running.');
});
