import { existsSync, readdirSync, statSync, watch, type Dirent, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * One watcher for each folder. Node's own way of watching all below a folder goes by single files on Linux, and loses
 * one that another is put in place of, as many editors do.
 */
export class WatchedFolders {
  readonly #content: string;
  readonly #note: (path: string) => void;
  /** The number of each folder that is watched, by which it is told from another one of the same name. */
  readonly #watched = new Map<string, { watcher: FSWatcher; number: number }>();

  constructor(content: string, note: (path: string) => void) {
    this.#content = content;
    this.#note = note;
    this.follow();
  }

  /** Watches folders that have come, and no longer those that have gone. Says whether there were any. */
  follow(): boolean {
    const found = foldersIn(this.#content);
    const gone = [...this.#watched].filter(([folder, { number }]) => found.get(folder) !== number);
    for (const [folder, { watcher }] of gone) {
      watcher.close();
      this.#watched.delete(folder);
    }
    const come = [...found].filter(([folder]) => !this.#watched.has(folder));
    for (const [folder, number] of come) this.#watch(folder, number);
    return gone.length + come.length > 0;
  }

  close(): void {
    for (const { watcher } of this.#watched.values()) watcher.close();
  }

  /** A folder that has just gone away is left to the next `follow`. */
  #watch(folder: string, number: number): void {
    if (!existsSync(join(this.#content, folder))) return;
    const watcher = watch(join(this.#content, folder), (_, name) => this.#note(join(folder, name ?? '')));
    watcher.on('error', () => watcher.close());
    this.#watched.set(folder, { watcher, number });
  }
}

/** The folder itself, as an empty path, and all below it, with the number that the file system knows each by. */
function foldersIn(content: string, below = ''): Map<string, number> {
  const found = new Map<string, number>();
  const number = statSync(join(content, below), { throwIfNoEntry: false })?.ino;
  if (number === undefined) return found;
  found.set(below, number);
  for (const entry of entriesOf(join(content, below))) {
    if (!entry.isDirectory()) continue;
    for (const each of foldersIn(content, join(below, entry.name))) found.set(...each);
  }
  return found;
}

/** None, for a folder that has just gone away. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
