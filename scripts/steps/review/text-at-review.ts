import { join, resolve } from 'node:path';
import {
  blobs,
  filesAt,
  pathInRepository,
  repositoryOf,
  whyNoRepository,
  type Repository,
} from '../../../src/playbook/git.ts';
import { commitsOf, contentAt } from '../../../src/playbook/git-log.ts';
import { isPageFile, pageHash, setMember } from '../../../src/playbook/page-hash.ts';
import { setHash, type SetMember } from '../../../src/playbook/substance.ts';
import type { ReviewSubject } from './find-subject.ts';

/** The files of a subject as they were at some moment, by path from the content folder; or why that cannot be told. */
export type PastText = { day: string; files: ReadonlyMap<string, Uint8Array> } | { why: string };

/** The text that the newest review was made of, from the history. `of` is the hash that the review names. */
export async function textAtReview(content: string, { on, file }: ReviewSubject, of: string): Promise<PastText> {
  const repository = await repositoryOf(content);
  if (!repository) return { why: `${await whyNoRepository(content)} So what has changed since cannot be shown.` };
  const below = await pathInRepository(content);
  const inRepository = (path: string) => (below === '' ? path : `${below}/${path}`);
  const place = { repository, below, of };
  const found =
    'id' in on
      ? await pageAt(inRepository(fromContent(file, content)), place)
      : await setAt(inRepository(on.path), place);
  if (found) return found;
  return {
    why: repository.isShallow
      ? 'This copy of the repository holds only part of its history, so what has changed since cannot be shown. git fetch --unshallow gets the rest.'
      : 'No commit holds the text that was reviewed: it may have been corrected, reviewed and committed in one go. Read the whole text.',
  };
}

interface Place {
  repository: Repository;
  /** The path of the content folder from the repository. */
  below: string;
  of: string;
}

async function pageAt(path: string, { repository, below, of }: Place): Promise<PastText | undefined> {
  for (const { id, day, files } of await commitsOf(repository, path, { isFile: true })) {
    const name = files[0]?.path ?? path;
    const bytes = await contentAt(repository, id, name);
    const own = nameOf(name, below);
    if (bytes && pageHash(bytes, own) === of) return { day, files: new Map([[own, bytes]]) };
  }
  return undefined;
}

/** The hash of a set is made of the hashes of all its pages; each content is read once, however many commits hold it. */
async function setAt(path: string, { repository, below, of }: Place): Promise<PastText | undefined> {
  const members = new Map<string, SetMember>();
  for (const { id, day } of await commitsOf(repository, path, { isFile: false })) {
    const kept = (await filesAt(repository.root, id, path)).filter((file) => isPageFile(file.path));
    const fresh = kept.filter((file) => !members.has(file.id));
    const contents = await blobs(
      repository.root,
      fresh.map((file) => file.id),
    );
    for (const [index, file] of fresh.entries())
      members.set(file.id, setMember(contents[index]!, nameOf(file.path, below)));
    if (setHash(kept.map((file) => members.get(file.id)!)) !== of) continue;
    const texts = await blobs(
      repository.root,
      kept.map((file) => file.id),
    );
    return { day, files: new Map(kept.map((file, index) => [nameOf(file.path, below), texts[index]!])) };
  }
  return undefined;
}

function nameOf(path: string, below: string): string {
  return below === '' ? path : path.slice(below.length + 1);
}

/** Paths in findings begin with the name of the content folder. */
export function fromContent(file: string, content: string): string {
  return file.slice(resolve(content).split(/[\\/]/).at(-1)!.length + 1);
}

/** The same files as they are on the disk. */
export function onDisk(file: string, content: string): string {
  return join(resolve(content), fromContent(file, content));
}
