import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  blobs,
  changedSince,
  commitOf,
  exportFolder,
  mergeBase,
  pathInRepository,
  refsOf,
  repositoryOf,
  whyNoRepository,
  type Repository,
} from '../../src/playbook/git.ts';
import { commitsOf, contentAt, ownAddress } from '../../src/playbook/git-log.ts';
import { gitRepository, shallowClone, type GitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function opened({ root }: GitRepository): Promise<Repository> {
  return (await repositoryOf(root))!;
}

/** Names that people and Windows laptops give to files. */
const hostile = ['a b.txt', 'it\'s "so".txt', 'line\nend.txt', '-n', 'ünï.txt', ':(glob)x', '*.txt', 'tab\t.txt'];

describe('a repository', () => {
  test('is found from a folder below it, which knows its own path', async () => {
    const made = gitRepository({ 'hand book/content/a.txt': 'a' });
    const content = join(made.root, 'hand book/content');
    expect(await repositoryOf(content)).toEqual({ root: made.root, isShallow: false });
    expect(await pathInRepository(content)).toBe('hand book/content');
    expect(await pathInRepository(made.root)).toBe('');
  });

  test('is not there, and the reason is told', async () => {
    const folder = temporaryFolder();
    expect(await repositoryOf(folder)).toBeUndefined();
    expect(await whyNoRepository(folder)).toBe(`The folder ${folder} lies in no git repository.`);
  });

  test('cannot be asked where git is not installed', async () => {
    vi.stubEnv('PATH', temporaryFolder());
    const { root } = { root: temporaryFolder() };
    expect(await repositoryOf(root)).toBeUndefined();
    expect(await whyNoRepository(root)).toBe('The program git is not installed here.');
    vi.unstubAllEnvs();
  });

  test('is the one of the folder, not of a hook that is running', async () => {
    const made = gitRepository({ 'a.txt': 'a' });
    vi.stubEnv('GIT_DIR', join(gitRepository({ 'b.txt': 'b' }).root, '.git'));
    expect(await repositoryOf(made.root)).toEqual({ root: made.root, isShallow: false });
    vi.unstubAllEnvs();
  });

  test('tells when its history is cut off', async () => {
    const made = gitRepository({ 'a.txt': 'a' });
    made.write({ 'a.txt': 'b' });
    made.commit();
    expect(await opened(shallowClone(made, 1))).toMatchObject({ isShallow: true });
  });
});

describe('a commit', () => {
  test('is named by branch, tag, digits or HEAD, on a branch or on none', async () => {
    const made = gitRepository({ 'a.txt': 'a' });
    const first = made.git('rev-parse', 'HEAD').trim();
    made.git('tag', 'v1');
    made.git('checkout', '--quiet', '--detach');
    const repository = await opened(made);
    for (const ref of ['main', 'v1', first, first.slice(0, 8), 'HEAD'])
      expect(await commitOf(repository, ref)).toBe(first);
    expect(await refsOf(repository)).toEqual(['main', 'v1']);
  });

  test.each(['-h', '--output=x', '', 'mian', 'main..HEAD', 'main:a.txt', 'a b', 'x\ny', '$(touch x)', '@{upstream}'])(
    'is not named by %j',
    async (ref) => {
      const made = gitRepository({ 'a.txt': 'a' });
      expect(await commitOf(await opened(made), ref)).toBeUndefined();
      expect(await mergeBase(await opened(made), ref)).toBeUndefined();
      expect(existsSync(join(made.root, 'x'))).toBe(false);
    },
  );

  test('from which two branches parted is found, though both went on', async () => {
    const made = gitRepository({ 'a.txt': 'a' });
    const parted = made.git('rev-parse', 'HEAD').trim();
    made.git('checkout', '--quiet', '-b', 'proposal');
    made.write({ 'b.txt': 'b' });
    made.commit();
    made.git('checkout', '--quiet', 'main');
    made.write({ 'c.txt': 'c' });
    made.commit();
    made.git('checkout', '--quiet', 'proposal');
    expect(await mergeBase(await opened(made), 'main')).toBe(parted);
    expect(await mergeBase(await opened(shallowClone(made, 1, 'proposal')), 'origin/proposal')).not.toBe(parted);
  });

  test('is not there in a repository without one, nor between branches that never met', async () => {
    const made = gitRepository();
    expect(await mergeBase(await opened(made), 'HEAD')).toBeUndefined();
    made.write({ 'a.txt': 'a' });
    made.commit();
    made.git('checkout', '--quiet', '--orphan', 'other');
    made.commit('Begin anew');
    expect(await mergeBase(await opened(made), 'main')).toBeUndefined();
  });
});

describe('what has changed', () => {
  test('is told of commits, edits that are not committed and files that git does not know', async () => {
    const made = gitRepository({ 'content/a.txt': 'a', 'content/b.txt': 'b', 'content/c.txt': 'c', 'd.txt': 'd' });
    const long = 'Twelve lines would be enough.\n'.repeat(12);
    made.write({ 'content/long.txt': long, 'content/whole.txt': `${long}whole` });
    const base = made.commit();
    made.write({ 'content/a.txt': 'changed', 'd.txt': 'changed', 'content/new.txt': 'new' });
    made.git('mv', 'content/long.txt', 'content/longer.txt');
    made.write({ 'content/longer.txt': `${long}And one more.\n` });
    made.git('mv', 'content/whole.txt', 'content/moved.txt');
    made.commit();
    made.remove('content/b.txt');
    made.write({ 'content/c.txt': 'edited', 'content/unknown.txt': 'x', '.gitignore': '*.log', 'content/x.log': 'x' });
    const files = await changedSince(await opened(made), base, join(made.root, 'content'));
    expect(files.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { status: 'changed', path: 'content/a.txt' },
      { status: 'removed', path: 'content/b.txt' },
      { status: 'changed', path: 'content/c.txt' },
      { status: 'renamed', path: 'content/longer.txt', from: 'content/long.txt' },
      { status: 'renamed', path: 'content/moved.txt', from: 'content/whole.txt', isOnlyMoved: true },
      { status: 'added', path: 'content/new.txt' },
      { status: 'added', path: 'content/unknown.txt' },
    ]);
  });

  test('does not hang on how files are called, nor on the settings of whoever asks', async () => {
    const made = gitRepository({ 'x.txt': 'x' });
    made.git('config', 'diff.renames', 'false');
    made.git('config', 'diff.relative', 'true');
    made.git('config', 'diff.mnemonicPrefix', 'true');
    made.git('config', 'log.showSignature', 'true');
    made.git('config', 'status.showUntrackedFiles', 'no');
    const below = 'con tent';
    made.write(Object.fromEntries(hostile.map((name) => [`${below}/${name}`, 'x'])));
    const files = await changedSince(await opened(made), 'HEAD', join(made.root, below));
    expect(files.map(({ path }) => path).sort()).toEqual(hostile.map((name) => `${below}/${name}`).sort());
    made.commit();
    expect(await changedSince(await opened(made), 'HEAD', join(made.root, below))).toEqual([]);
  });

  test('a file that is taken out of git and still lies there has changed', async () => {
    const made = gitRepository({ 'a.txt': 'a' });
    made.git('rm', '--quiet', '--cached', 'a.txt');
    expect(await changedSince(await opened(made), 'HEAD', made.root)).toEqual([{ status: 'changed', path: 'a.txt' }]);
  });
});

describe('a folder of another day', () => {
  test('is written as it was, whatever its files are called and hold', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const made = gitRepository(Object.fromEntries(hostile.map((name) => [`a/content/${name}`, bytes])));
    made.write({ 'a/content/a b.txt': 'later', 'a/other.txt': 'x' });
    made.commit();
    const into = temporaryFolder();
    expect(await exportFolder(await opened(made), 'HEAD~1', join(made.root, 'a/content'), into)).toBe('a/content');
    for (const name of hostile) expect(new Uint8Array(readFileSync(join(into, 'a/content', name)))).toEqual(bytes);
    expect(existsSync(join(into, 'a/other.txt'))).toBe(false);
  });

  test('holds what a link names, not where it leads', async () => {
    const made = gitRepository({ 'content/a.txt': 'a' });
    const target = Buffer.from('../../../../etc/passwd');
    made.write({ target });
    const blob = made.git('hash-object', '-w', 'target').trim();
    made.git('update-index', '--add', '--cacheinfo', `120000,${blob},content/link.mdx`);
    made.git('-c', 'user.email=a@example.com', '-c', 'user.name=a', 'commit', '--quiet', '-m', 'Link');
    const into = temporaryFolder();
    await exportFolder(await opened(made), 'HEAD', join(made.root, 'content'), into);
    expect(readFileSync(join(into, 'content/link.mdx'), 'utf8')).toBe(String(target));
  });

  test('is empty where there was none', async () => {
    const made = gitRepository({ 'a.txt': 'a', 'content/b.txt': 'b' });
    const into = temporaryFolder();
    made.git('checkout', '--quiet', '--orphan', 'other');
    made.git('rm', '--quiet', '-r', '--cached', 'content');
    const signed = ['-c', 'user.email=a@example.com', '-c', 'user.name=a'];
    const commit = made.git(...signed, 'commit-tree', made.git('write-tree').trim(), '-m', 'x').trim();
    await exportFolder(await opened(made), commit, join(made.root, 'content'), into);
    expect(existsSync(join(into, 'content'))).toBe(false);
  });

  test('that the repository does not hold is a fault of the machine', async () => {
    const made = gitRepository({ 'a.txt': 'a' });
    await expect(blobs(made.root, ['0123456789012345678901234567890123456789'])).rejects.toThrow('does not hold');
  });
});

describe('the commits of a file', () => {
  test('are told with their authors, under every name that it had, and a merge that says something of its own', async () => {
    const text = 'Twelve lines would be enough.\n'.repeat(12);
    const made = gitRepository({ 'old name.txt': text });
    made.git('mv', 'old name.txt', 'new.txt');
    made.commit('Move', { author: 'mover@example.com', day: '2026-11-02' });
    made.git('checkout', '--quiet', '-b', 'side');
    made.write({ 'new.txt': `${text}side\n` });
    made.commit('Side', { author: 'side@example.com', day: '2026-11-03' });
    made.git('checkout', '--quiet', 'main');
    made.write({ 'new.txt': `main\n${text}` });
    made.commit('Main', { author: 'main@example.com', day: '2026-11-04' });
    made.git('-c', 'user.email=m@example.com', '-c', 'user.name=m', 'merge', '--quiet', '--no-commit', 'side');
    made.write({ 'new.txt': `both\n${text}and more\n` });
    made.commit('Merge', { author: 'merger@example.com', day: '2026-11-05' });
    const commits = await commitsOf(await opened(made), 'new.txt', { isFile: true });
    expect(commits.map(({ author, parents, files }) => [author, parents.length, files])).toEqual([
      ['merger@example.com', 2, [{ status: 'changed', path: 'new.txt' }]],
      ['main@example.com', 1, [{ status: 'changed', path: 'new.txt' }]],
      ['side@example.com', 1, [{ status: 'changed', path: 'new.txt' }]],
      ['mover@example.com', 1, [{ status: 'renamed', path: 'new.txt', from: 'old name.txt', isOnlyMoved: true }]],
      ['somebody@example.com', 0, [{ status: 'added', path: 'old name.txt' }]],
    ]);
    expect(commits[1]).toMatchObject({ day: '2026-11-04', id: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(String(await contentAt(await opened(made), commits.at(-1)!.id, 'old name.txt'))).toBe(text);
    expect(await contentAt(await opened(made), commits.at(-1)!.id, 'new.txt')).toBeUndefined();
  });

  test('of a folder name every file', async () => {
    const made = gitRepository({ 'a/1.txt': '1', 'b.txt': 'b' });
    made.write({ 'a/2.txt': '2', 'a/x\ny.txt': '3', 'b.txt': 'c' });
    made.commit();
    const commits = await commitsOf(await opened(made), 'a', { isFile: false });
    expect(commits.map(({ files }) => files.map(({ path }) => path))).toEqual([['a/2.txt', 'a/x\ny.txt'], ['a/1.txt']]);
  });

  test('are signed with the address that somebody has given', async () => {
    const made = gitRepository({ 'a.txt': 'a' });
    made.git('config', 'user.name', 'Lead');
    made.git('config', 'user.email', 'lead@example.com');
    vi.stubEnv('GIT_AUTHOR_EMAIL', undefined);
    vi.stubEnv('EMAIL', undefined);
    expect(await ownAddress(await opened(made))).toBe('lead@example.com');
    vi.unstubAllEnvs();
  });
});
