import { execFile, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ChangedFile } from '../model/change.ts';

/** A repository on this disk, and what must be known before its history is asked. */
export interface Repository {
  /** The folder that holds it. */
  root: string;
  /** Its history was cut off, so what is not found may have been there. */
  isShallow: boolean;
}

const run = promisify(execFile);
const statuses: Record<string, ChangedFile['status']> = { A: 'added', C: 'added', D: 'removed', R: 'renamed' };

/** Set while git runs a hook. They would lead to the repository of the hook, whatever folder is asked about. */
const ofHooks = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

/** What git prints. Throws with git's own words when it fails or is not there. Paths are taken as they are, never as patterns. */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  return (await gitBytes(folder, args)).toString();
}

/** The same as bytes, for contents of files. */
export async function gitBytes(folder: string, args: readonly string[]): Promise<Buffer> {
  const options = { maxBuffer: 1 << 30, env: environment(), encoding: 'buffer' } as const;
  return (await run('git', [...begin(folder), ...args], options)).stdout;
}

/** The repository that a folder lies in; undefined where there is none, or git cannot be asked. */
export async function repositoryOf(folder: string): Promise<Repository | undefined> {
  try {
    const root = (await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
    const isShallow = (await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    return { root, isShallow };
  } catch {
    return undefined;
  }
}

/** Why there is no repository to ask, as a sentence for whoever typed the command. */
export async function whyNoRepository(folder: string): Promise<string> {
  try {
    await git(folder, ['rev-parse', '--show-toplevel']);
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: Buffer | string };
    if (code === 'ENOENT') return 'The program git is not installed here.';
    if (stderr.toString().includes('dubious ownership'))
      return `git does not trust the folder ${resolve(folder)}, since it belongs to somebody else. Run git config --global --add safe.directory ${resolve(folder)}.`;
  }
  return `The folder ${resolve(folder)} lies in no git repository.`;
}

/** The commit that a branch, tag or commit stands for; undefined when there is none of that name. */
export async function commitOf({ root }: Repository, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined;
  try {
    return (await git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])).trim();
  } catch {
    return undefined;
  }
}

/** The commit where a branch or commit and the present one parted; undefined when there is none, or the history does not reach it. */
export async function mergeBase(repository: Repository, ref: string): Promise<string | undefined> {
  const commit = await commitOf(repository, ref);
  if (commit === undefined) return undefined;
  try {
    return (await git(repository.root, ['merge-base', commit, 'HEAD'])).trim();
  } catch {
    return undefined;
  }
}

/** The branches and tags of a repository, as they are typed. */
export async function refsOf({ root }: Repository): Promise<string[]> {
  const listed = await git(root, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  return listed.split('\n').filter((name) => name !== '' && !name.endsWith('/HEAD'));
}

/** The path of a folder from its repository, with `/`: `handbook/content`. Empty for the repository itself. */
export async function pathInRepository(folder: string): Promise<string> {
  return (await git(folder, ['rev-parse', '--show-prefix'])).replace(/\/?\n$/, '');
}

/** What differs between a commit and the files as they stand below a folder, files that git does not know yet among them. */
export async function changedSince({ root }: Repository, commit: string, folder: string): Promise<ChangedFile[]> {
  const below = (await pathInRepository(folder)) || '.';
  const differ = ['diff', '--no-ext-diff', '--no-textconv', '--no-relative', '--name-status', '-z', '-M50%'];
  const [listed, fresh] = await Promise.all([
    git(root, [...differ, commit, '--', below]),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', below]),
  ]);
  const files = new Map(toChangedFiles(listed.split('\0')).map((file) => [file.path, file]));
  for (const path of fresh.split('\0').filter(Boolean))
    files.set(path, { status: files.get(path)?.status === 'removed' ? 'changed' : 'added', path });
  return [...files.values()];
}

/** Writes a folder as it was at a commit into another folder, under its path from the repository. Returns that path. */
export async function exportFolder(
  { root }: Repository,
  commit: string,
  folder: string,
  into: string,
): Promise<string> {
  const below = await pathInRepository(folder);
  const files = await filesAt(root, commit, below);
  const contents = await blobs(
    root,
    files.map(({ id }) => id),
  );
  for (const [index, { path }] of files.entries()) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), contents[index]!);
  }
  return below;
}

/** A file as git keeps it: its path from the repository, and the name of its content. */
export interface KeptFile {
  path: string;
  id: string;
}

/** The files below a path at a commit. A path that leads out of the folder, which only a forged tree holds, is left out. */
export async function filesAt(root: string, commit: string, below: string): Promise<KeptFile[]> {
  const listed = await git(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(below === '' ? [] : ['--', below]),
  ]);
  return listed.split('\0').flatMap((line) => {
    const [, type, id, path] = /^\d+ (\w+) (\w+)\t(.+)$/s.exec(line) ?? [];
    return type === 'blob' && !path!.split('/').some((part) => part === '..' || part === '.git')
      ? [{ id: id!, path: path! }]
      : [];
  });
}

/** The contents that git keeps under some names, in the order asked for, through one process. */
export async function blobs(root: string, ids: readonly string[]): Promise<Buffer[]> {
  if (ids.length === 0) return [];
  const child = spawn('git', [...begin(root), 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment(),
  });
  child.stdin.end(`${ids.join('\n')}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  let at = 0;
  return ids.map((id) => {
    const head = all.indexOf(10, at);
    const [, type, size] = all.toString('latin1', at, head).split(' ');
    if (type !== 'blob') throw new Error(`The repository ${root} does not hold the content ${id}.`);
    at = head + 1 + Number(size) + 1;
    return all.subarray(head + 1, head + 1 + Number(size));
  });
}

function begin(folder: string): string[] {
  return ['--literal-pathspecs', '-C', resolve(folder), '-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
}

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofHooks.includes(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
}

/** Reads what `--name-status -z` has listed. */
export function toChangedFiles(parts: readonly string[]): ChangedFile[] {
  const rest = [...parts];
  const files: ChangedFile[] = [];
  while (rest.length > 1) {
    const mark = rest.shift()!.trimStart();
    if (mark === '') continue;
    // A merge has a letter for each commit that it joins, and no second name.
    const from = /^[RC]\d/.test(mark) ? rest.shift()! : undefined;
    const status = statuses[mark[0]!] ?? 'changed';
    const file: ChangedFile = { status, path: rest.shift()! };
    if (status === 'renamed' && from !== undefined) file.from = from;
    if (mark === 'R100') file.isOnlyMoved = true;
    files.push(file);
  }
  return files;
}
