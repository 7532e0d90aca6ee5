import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from './content-files.ts';
import { readPage, type ReadPage } from './read-page.ts';
import type { SourceFolder } from './source-folder.ts';
import { schemaOf } from './to-page.ts';

/** Pages that were read already, by their path from the content folder. */
export type ReadAhead = ReadonlyMap<string, ReadPage<unknown>>;

/** What a page is after reading, without what a thread cannot hand over. */
export type HandedOver = Omit<ReadPage<unknown>, 'locate'>;

/** Which pages a thread reads. */
export interface Share {
  root: string;
  paths: readonly string[];
}

/** A thread starts in the time in which this many pages are read. */
const start = 500;

/** From this many pages on it is worth that. */
const worthwhile = 1500;

/** More threads than this wait for each other's results. */
const mostThreads = 3;

/**
 * Reads the pages of a large playbook with all processors. What comes out is the same as reading them one by one; of a
 * small playbook nothing is read here.
 */
export async function readAhead(folder: SourceFolder, files: readonly ContentFile[]): Promise<ReadAhead> {
  const paths = files.flatMap(({ path, kind }) => (kind === 'page' || kind === 'stray' ? [path] : []));
  const threads = Math.min(mostThreads, availableParallelism() - 1);
  if (paths.length < worthwhile || threads < 1 || folder.isChanged) return new Map();

  const size = Math.floor((paths.length - start) / (threads + 1));
  const others = Array.from({ length: threads }, (_, index) => paths.slice(index * size, (index + 1) * size));
  const own = paths.slice(threads * size);
  const answers = others.map((share) => readInThread({ root: folder.root, paths: share }));
  const read = new Map(own.map((path) => [path, readAt(folder, path)] as const));
  for (const [path, page] of (await Promise.all(answers)).flat()) {
    let again: ReadPage<unknown> | undefined;
    read.set(path, {
      ...page,
      // Places are asked of few pages. These are read once more, since a tree with places cannot be handed over.
      locate: (field, part) => (again ??= readAt(folder, path)).locate(field, part),
    });
  }
  return read;
}

/** Reads one page of a folder. */
export function readAt({ label, bytesOf }: SourceFolder, path: string): ReadPage<unknown> {
  return readPage(bytesOf(path)!, `${label}/${path}`, schemaOf(path));
}

function readInThread(workerData: Share): Promise<(readonly [string, HandedOver])[]> {
  const worker = new Worker(new URL('./read-ahead-worker.ts', import.meta.url), { workerData });
  return new Promise((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
  });
}
