import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { nearest } from '../base/spelling.ts';
import type { Change, ChangedFile, HistoryGap } from '../model/change.ts';
import { fileStart } from '../model/diagnostic.ts';
import type { Playbook } from '../model/page.ts';
import {
  changedSince,
  commitOf,
  exportFolder,
  mergeBase,
  pathInRepository,
  refsOf,
  repositoryOf,
  whyNoRepository,
  type Repository,
} from './git.ts';
import { readPlaybook } from './read-playbook.ts';
import { writersOf } from './writers.ts';

/** What came of the wish to know what has changed: the change, or why it cannot be told, or that the wish makes no sense here. */
export type ChangeReading =
  | { change: Change }
  /** The history does not reach far enough, or begins here. Nothing is guessed. */
  | { gap: HistoryGap }
  /** A sentence for whoever typed the command. */
  | { refusal: string };

/** Which folder, since when, and what stands in the folder today. */
export interface ChangeRequest {
  content: string;
  /** A branch, a tag or a commit. What counts is the commit where it and the present one parted. */
  ref: string;
  playbook: Playbook;
}

/** Reads what has changed in a content folder since its branch parted from another, uncommitted edits included. */
export async function readChange({ content, ref, playbook }: ChangeRequest): Promise<ChangeReading> {
  const repository = await repositoryOf(content);
  if (!repository) return { refusal: `${await whyNoRepository(content)} So nothing can be compared.` };
  if (ref.trim() === '' || ref.startsWith('-'))
    return { refusal: `"${ref}" is no branch, tag or commit. Write one, such as origin/main.` };

  const commit = await mergeBase(repository, ref);
  if (commit === undefined) return repository.isShallow ? { gap: cutOff(ref) } : refuse(repository, ref);
  const base = await playbookAt(repository, commit, content);
  if (!base) return { gap: { severity: 'info', ...beginsHere(ref) } };
  const files = await changedFiles(repository, commit, content);
  const writers = await writersOf({ repository, content, playbook, change: { base, files } });
  return { change: { base, files, writers } };
}

/**
 * A content folder as it was at a commit, read; undefined where it held no playbook. It lies on the disk only while it is
 * read, so its pages know no places in their files.
 */
export async function playbookAt(
  repository: Repository,
  commit: string,
  content: string,
): Promise<Playbook | undefined> {
  const temporary = mkdtempSync(join(tmpdir(), 'vademecum-base-'));
  try {
    // Every path in a finding begins with the name of the folder, which a repository that is all content does not hold.
    const label = basename(resolve(content));
    const isAll = (await pathInRepository(content)) === '';
    const below = await exportFolder(repository, commit, content, isAll ? join(temporary, label) : temporary);
    const folder = isAll ? join(temporary, label) : join(temporary, below);
    return existsSync(join(folder, 'playbook.yaml')) ? withoutPlaces(await readPlaybook(folder)) : undefined;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Places in files that are gone are asked of nobody: they would be read from the disk again. */
function withoutPlaces(playbook: Playbook): Playbook {
  const pages = [...playbook.pages, ...playbook.unread.flatMap(({ page }) => page ?? [])];
  for (const page of pages)
    for (const text of [page, ...Object.values(page.translations)]) text.locate = () => fileStart;
  return playbook;
}

/** The files that differ, by the path that findings have. */
async function changedFiles(
  repository: Repository,
  commit: string,
  content: string,
): Promise<Map<string, ChangedFile>> {
  const below = await pathInRepository(content);
  const label = basename(resolve(content));
  const toPath = (path: string) => `${label}/${below === '' ? path : path.slice(below.length + 1)}`;
  const files = await changedSince(repository, commit, content);
  return new Map(
    files.map((file) => {
      const path = toPath(file.path);
      return [path, { ...file, path, ...(file.from === undefined ? {} : { from: toPath(file.from) }) }];
    }),
  );
}

async function refuse(repository: Repository, ref: string): Promise<{ refusal: string }> {
  if (!(await commitOf(repository, 'HEAD')))
    return { refusal: 'The repository has no commit yet. Make the first one.' };
  if (await commitOf(repository, ref))
    return { refusal: `"${ref}" and this branch have no commit in common, so nothing can be compared.` };
  const near = nearest(ref, await refsOf(repository));
  const advice = near ? `Did you mean ${near}?` : `If it is a branch elsewhere, fetch it first: git fetch origin`;
  return { refusal: `The repository knows no branch, tag or commit "${ref}". ${advice}` };
}

function cutOff(ref: string): HistoryGap {
  return {
    severity: 'error',
    message: `This copy of the repository holds only part of its history, so nobody can tell what has changed since "${ref}". No review could be held against those on record.`,
    hint: 'Fetch the whole history: `fetch-depth: 0` where GitHub checks out, `GIT_DEPTH: 0` on GitLab, and `git fetch --unshallow` on a computer.',
  };
}

function beginsHere(ref: string): Omit<HistoryGap, 'severity'> {
  return {
    message: `The playbook begins with this change: where it parted from "${ref}", there was none.`,
    hint: 'Nothing has to be done. From the next change on, reviews are held against those on record.',
  };
}
