import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { list, plural } from '../../src/base/text.ts';
import { visibleText } from './format-diagnostics/visible-text.ts';
import { onInterrupt } from './on-interrupt.ts';
import { exitCodes } from './run-command.ts';
import { WatchedFolders } from './watched-folders.ts';

/** An editor writes a file in several moves. After this long without one, in milliseconds, it is taken to be done. */
const quiet = 120;

/** A file may go away while it is read. What goes wrong this often is a fault of ours. */
const mostTries = 5;

/** What is watched, and what to do. */
export interface Watching {
  content: string;
  /** What there is to say of it at first. */
  first: string;
  /** Checks the playbook and returns what there is to say of it. */
  check(): Promise<string>;
  write(text: string): void;
  /** Whether the screen may be cleared before each run. */
  clears: boolean;
}

/** Checks a playbook, and again whenever a file of it changes, until Ctrl+C. Rejects only for a fault of ours. */
export async function watchContent({ content, first, check, write, clears }: Watching): Promise<never> {
  const changes = changesIn(content);
  onInterrupt(() => changes.close(), exitCodes.clean);
  try {
    for (let text = first; ;) {
      write(`${clears ? '\u001b[2J\u001b[H' : ''}${text}Watching ${content} for changes. Ctrl+C ends it.\n`);
      const said = sayChanges(await changes.next(), content);
      text = `${said} Checked again.\n\n${await checkWhole(content, check)}`;
    }
  } finally {
    changes.close();
  }
}

/** A folder that is gone for a moment, or a file that vanishes while it is read, is no reason to stop. */
async function checkWhole(content: string, check: Watching['check']): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    try {
      if (existsSync(content)) return await check();
      return `There is no folder ${content} at the moment.\n`;
    } catch (error) {
      if (tries >= mostTries && existsSync(content)) throw error;
      await wait(quiet);
    }
  }
}

/** Paths below the folder that have changed, as they change. */
function changesIn(content: string): { next(): Promise<string[]>; close(): void } {
  const changed = new Set<string>();
  let last = 0;
  const note = (path: string): void => {
    changed.add(path);
    last = Date.now();
  };
  const folders = new WatchedFolders(content, (path) => {
    if (!isOfAnEditor(path)) note(path);
  });
  return {
    async next() {
      while (changed.size === 0 || Date.now() - last < quiet) {
        await wait(changed.size === 0 ? 2 * quiet : quiet / 4);
        if (folders.follow()) note('');
      }
      const paths = [...changed].sort();
      changed.clear();
      return paths;
    },
    close: () => folders.close(),
  };
}

/** What editors put beside a file while they write it. */
function isOfAnEditor(path: string): boolean {
  return /^\.|^#.*#$|~$|\.(sw[a-p]|tmp)$|^4913$/.test(basename(path));
}

function sayChanges(paths: readonly string[], content: string): string {
  const named = paths.filter((path) => path !== '').map((path) => join(content, path).replaceAll('\\', '/'));
  const files = named.filter((path) => !named.some((other) => other.startsWith(`${path}/`)));
  if (files.length === 0) return `${content} changed.`;
  if (files.length > 3) return `${plural(files.length, 'file')} changed, ${visibleText(files[0]!)} among them.`;
  return `${list(files.map((path) => visibleText(path) + (existsSync(path) ? '' : ', which is gone,')))} changed.`.replace(
    'which is gone, changed.',
    'which is gone.',
  );
}
