import { execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';

/** A repository on this disk, and what must be known before its history is asked. */
export interface Repository {
  /** The folder that holds it. */
  root: string;
  /** Its history was cut off, so what is not found may have been there. */
  isShallow: boolean;
}

/** A file that differs between two commits, or between one and the files as they stand. Paths from the repository, with `/`. */
export interface ChangedFile {
  status: 'added' | 'changed' | 'removed' | 'renamed';
  path: string;
  /** What a renamed file was called. */
  from?: string;
}

const run = promisify(execFile);
const statuses: Record<string, ChangedFile['status']> = { A: 'added', C: 'added', D: 'removed', R: 'renamed' };

/** What git prints. Throws with git's own words when it fails or is not there. */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  const options = { maxBuffer: 1 << 30, env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' } };
  const { stdout } = await run('git', ['-C', resolve(folder), '-c', 'core.quotePath=false', ...args], options);
  return stdout;
}

/** The repository that a folder lies in; undefined where there is none, or no git. */
export async function repositoryOf(folder: string): Promise<Repository | undefined> {
  try {
    const [root = '', shallow] = (await git(folder, ['rev-parse', '--show-toplevel', '--is-shallow-repository'])).split(
      '\n',
    );
    return { root, isShallow: shallow === 'true' };
  } catch {
    return undefined;
  }
}

/** The commit where a branch or commit and the present one parted; undefined when the history does not reach it. */
export async function mergeBase({ root }: Repository, ref: string): Promise<string | undefined> {
  try {
    return (await git(root, ['merge-base', ref, 'HEAD'])).trim();
  } catch {
    return undefined;
  }
}

/** What differs between a commit and the files as they stand below a folder, files that git does not know yet among them. */
export async function changedSince({ root }: Repository, commit: string, folder: string): Promise<ChangedFile[]> {
  const below = pathBelow(root, folder);
  const [listed, fresh] = await Promise.all([
    git(root, ['diff', '--name-status', '-z', '-M50%', commit, '--', below]),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', below]),
  ]);
  const added = fresh.split('\0').filter(Boolean);
  return [...nameStatus(listed), ...added.map((path) => ({ status: 'added' as const, path }))];
}

/** Writes a folder as it was at a commit into another folder, under its path from the repository. */
export async function exportFolder(
  repository: Repository,
  commit: string,
  folder: string,
  into: string,
): Promise<void> {
  const { root } = repository;
  const listed = await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', pathBelow(root, folder)]);
  const files = listed.split('\0').flatMap((line) => {
    const [, type, id, path] = /^\d+ (\w+) (\w+)\t(.+)$/s.exec(line) ?? [];
    return type === 'blob' ? [{ id: id!, path: path! }] : [];
  });
  const contents = await blobs(
    root,
    files.map(({ id }) => id),
  );
  await Promise.all(
    files.map(async ({ path }, index) => {
      await mkdir(dirname(join(into, path)), { recursive: true });
      await writeFile(join(into, path), contents[index]!);
    }),
  );
}

function pathBelow(root: string, folder: string): string {
  return relative(root, resolve(folder)).split(sep).join('/') || '.';
}

function nameStatus(listed: string): ChangedFile[] {
  const parts = listed.split('\0');
  const files: ChangedFile[] = [];
  while (parts.length > 1) {
    const letter = parts.shift()![0]!;
    const from = letter === 'R' || letter === 'C' ? parts.shift()! : undefined;
    const status = statuses[letter] ?? 'changed';
    files.push({ status, path: parts.shift()!, ...(status === 'renamed' && from !== undefined ? { from } : {}) });
  }
  return files;
}

/** The contents of blobs in the order asked for, through one process. */
async function blobs(root: string, ids: readonly string[]): Promise<Buffer[]> {
  const child = spawn('git', ['-C', root, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(`${ids.join('\n')}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  let at = 0;
  return ids.map(() => {
    const head = all.indexOf(10, at);
    const size = Number(all.toString('latin1', at, head).split(' ')[2]);
    at = head + 1 + size + 1;
    return all.subarray(head + 1, head + 1 + size);
  });
}
