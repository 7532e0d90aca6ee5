import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A repository on the disk. */
export interface GitRepository {
  root: string;
  git(...words: string[]): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  move(from: string, to: string): void;
  remove(path: string): void;
  /** Records everything as it stands. `author` is the address that signs. */
  commit(message?: string, options?: { author?: string; day?: string }): string;
}

/**
 * A new repository with some files in its first commit, on the branch `main`. Nothing of this machine's settings counts in
 * it. Without a folder of one's own it is gone when the test ends.
 */
export function gitRepository(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  root: string = temporaryFolder(),
): GitRepository {
  const repository = repositoryAt(root);
  repository.git('init', '--quiet', '--initial-branch=main', '.');
  repository.write(files);
  if (Object.keys(files).length > 0) repository.commit('Begin');
  return repository;
}

/** A copy of a repository that holds only its newest commits. */
export function shallowClone({ root }: GitRepository, depth: number, branch = 'HEAD'): GitRepository {
  const folder = temporaryFolder();
  const clone = repositoryAt(folder);
  const only = branch === 'HEAD' ? [] : ['--branch', branch];
  clone.git('clone', '--quiet', `--depth=${depth}`, ...only, `file://${root}`, '.');
  return clone;
}

function repositoryAt(root: string): GitRepository {
  const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_TERMINAL_PROMPT: '0' };
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const git = (environment: Record<string, string>, words: readonly string[]) =>
    execFileSync('git', ['-C', root, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...Object.fromEntries(own), ...settings, ...environment },
    });
  return {
    root,
    git: (...words) => git({}, words),
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
      }
    },
    move(from, to) {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    remove: (path) => rmSync(join(root, path)),
    commit(message = 'Change', { author = 'somebody@example.com', day = '2026-11-01' } = {}) {
      const signed = {
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_EMAIL: author,
        GIT_COMMITTER_NAME: author,
        GIT_COMMITTER_EMAIL: author,
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      };
      git({}, ['add', '--all']);
      git(signed, ['commit', '--quiet', '--message', message]);
      return git({}, ['rev-parse', 'HEAD']).trim();
    },
  };
}
