import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Change, ChangedFile } from '../model/change.ts';
import type { Playbook } from '../model/page.ts';
import { onRecord } from '../rules/on-record.ts';
import { reviewed, type Reviewed } from '../rules/reviewed.ts';
import { changedSince, pathInRepository, type Repository } from './git.ts';
import { commitsOf, contentAt, ownAddress, type Commit } from './git-log.ts';
import { isPageFile, pageHash } from './page-hash.ts';

interface WritersRequest {
  repository: Repository;
  content: string;
  playbook: Playbook;
  change: Omit<Change, 'writers'>;
}

/**
 * Who wrote the text that stands, for everything of critical risk that gets a review: the author of the newest commit
 * that changed what it says, or whoever works here where that is not committed. Undefined in a repository whose
 * history is cut off: its oldest commit looks as if it had written everything.
 */
export async function writersOf({ repository, content, playbook, change }: WritersRequest): Promise<Change['writers']> {
  if (repository.isShallow) return undefined;
  const asked = reviewed(playbook).filter(
    ({ on, risk }) => risk === 'critical' && onRecord(on, playbook, change).added.length > 0,
  );
  const writers = new Map<string, string>();
  if (asked.length === 0) return writers;
  const below = await pathInRepository(content);
  const uncommitted = await changedSince(repository, 'HEAD', content);
  const place: Place = { repository, content: resolve(content), below, uncommitted };
  for (const subject of asked) {
    const writer = await writerOf(subject, place);
    if (writer !== undefined && subject.on.file !== undefined) writers.set(subject.on.file, writer);
  }
  return writers;
}

interface Place {
  repository: Repository;
  content: string;
  /** The path of the content folder from the repository; empty where it is all of it. */
  below: string;
  uncommitted: readonly ChangedFile[];
}

async function writerOf({ on, members }: Reviewed, place: Place): Promise<string | undefined> {
  const inRepository = (path: string) => (place.below === '' ? path : `${place.below}/${path}`);
  // Paths in findings begin with the name of the content folder.
  const fromContent = (file: string) => file.slice(basename(place.content).length + 1);
  const own = new Set(members.map(({ file }) => inRepository(fromContent(file))));
  const edited = place.uncommitted.filter(({ path }) => own.has(path));
  for (const file of edited) if (await isRewritten(file, place)) return ownAddress(place.repository);

  const isFile = 'id' in on;
  const path = isFile ? inRepository(fromContent(on.file)) : inRepository(on.path);
  for (const commit of await commitsOf(place.repository, path, { isFile }))
    for (const file of commit.files) if (await hasRewritten(commit, file, place)) return commit.author;
  return undefined;
}

/** Whether a file says something else on the disk than in the newest commit. */
async function isRewritten({ path, from = path }: ChangedFile, place: Place): Promise<boolean> {
  const onDisk = readFileSync(join(place.repository.root, path));
  return pageHash(onDisk, nameOf(path, place)) !== (await hashAt('HEAD', from, place));
}

/** Whether a page says something else after a commit than in everything that the commit was made on. */
async function hasRewritten(
  { id, parents }: Commit,
  { path, from = path }: ChangedFile,
  place: Place,
): Promise<boolean> {
  if (!isPageFile(path)) return false;
  const now = await hashAt(id, path, place);
  const before = await Promise.all(parents.map((parent) => hashAt(parent, from, place)));
  return before.every((other) => other !== now);
}

async function hashAt(commit: string, path: string, place: Place): Promise<string | undefined> {
  const bytes = await contentAt(place.repository, commit, path);
  return bytes && pageHash(bytes, nameOf(path, place));
}

/** The path from the content folder, by which the kind of a page is told. */
function nameOf(path: string, { below }: Place): string {
  return below === '' ? path : path.slice(below.length + 1);
}
