import type { ChangedFile } from '../model/change.ts';
import { git, gitBytes, toChangedFiles, type Repository } from './git.ts';

/** A commit that has changed something below a path. */
export interface Commit {
  id: string;
  /** What it was made on: none for the first one, two for a merge. */
  parents: readonly string[];
  /** The address of whoever wrote it. */
  author: string;
  /** The day on which it was committed. */
  day: string;
  /** The files below the path that it has changed. Of a merge only those that are as in none of the commits it joins. */
  files: ChangedFile[];
}

/** The commits that have changed a file or something in a folder, newest first. A file is followed under earlier names. */
export async function commitsOf(
  { root }: Repository,
  path: string,
  { isFile }: { isFile: boolean },
): Promise<Commit[]> {
  const format = '--format=%x01%H%x02%P%x02%aE%x02%cs';
  const listed = await git(root, [
    'log',
    ...(isFile ? ['--follow'] : []),
    format,
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--name-status',
    '-c',
    '-z',
    '-M50%',
    'HEAD',
    '--',
    path === '' ? '.' : path,
  ]);
  return listed
    .split('\u0001')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [head = '', ...rest] = entry.replace(/\0$/, '').split('\0');
      const [id = '', parents = '', author = '', day = ''] = head.split('\u0002');
      return { id, parents: parents.split(' ').filter(Boolean), author, day, files: toChangedFiles([...rest, '']) };
    });
}

/** A file as it was at a commit; undefined where there was none. */
export async function contentAt({ root }: Repository, commit: string, path: string): Promise<Buffer | undefined> {
  try {
    return await gitBytes(root, ['cat-file', 'blob', `${commit}:${path}`]);
  } catch {
    return undefined;
  }
}

/** The address with which a commit made here would be signed; undefined where nobody has said it. */
export async function ownAddress({ root }: Repository): Promise<string | undefined> {
  try {
    return /<(.+)>/.exec(await git(root, ['var', 'GIT_AUTHOR_IDENT']))?.[1];
  } catch {
    return undefined;
  }
}
