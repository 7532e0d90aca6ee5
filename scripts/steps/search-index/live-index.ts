import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { AstroInlineConfig } from 'astro';
import sirv from 'sirv';
import type { IndexFiles } from './index-files.ts';
import { LivePages } from './live-pages.ts';
import { makeIndex } from './make-index.ts';

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** Whoever types goes on typing; whoever has saved looks for it a moment later. In milliseconds. */
const pause = 700;

/** The search of the development server. */
export interface LiveIndex {
  plugin: VitePlugin;
  /** Begins to read the pages of the server at this address, and follows the edits of the playbook in a folder from then on. */
  follow(url: string, content: string): void;
}

/**
 * Keeps search up to date while the playbook is being written: the index is made anew in the background after each edit. Until
 * it is there for the first time, the index of the last finished build answers. `say` is told how many pages can be found.
 */
export function liveIndex({
  site,
  base,
  say,
}: {
  site: string;
  base: string;
  say: (pages: number) => void;
}): LiveIndex {
  let files: IndexFiles = new Map();
  const refresh = async (pages: LivePages, edited: ReadonlySet<string> | 'all'): Promise<void> => {
    const isFirst = files.size === 0;
    if (!(await pages.read(edited)) && !isFirst) return;
    const made = await makeIndex((index) => pages.addTo(index));
    files = made.files;
    if (isFirst) say(made.pages);
  };
  return {
    plugin: servePlugin({ site, base, fileAt: (path) => files.get(path) }),
    follow: (url, content) => void followEdits(content, new LivePages(url), refresh),
  };
}

/** Refreshes one after the other: what is edited meanwhile waits for the next round. */
async function followEdits(
  content: string,
  pages: LivePages,
  refresh: (pages: LivePages, edited: ReadonlySet<string> | 'all') => Promise<void>,
): Promise<void> {
  const edited = new Set<string>();
  watch(content, { recursive: true, persistent: false }, (_, file) => {
    const id = /([^/\\.]+)(?:\.\w+)?\.mdx$/.exec(file ?? '')?.[1];
    if (id !== undefined) edited.add(id);
  });
  let next: ReadonlySet<string> | 'all' = 'all';
  for (;;) {
    const isDone = (next !== 'all' && next.size === 0) || (await succeeds(refresh(pages, next)));
    await rest(pause, undefined, { ref: false });
    // The server is busy while it starts, and while a page does not hold; then the same is tried again.
    if (!isDone) continue;
    next = new Set(edited);
    edited.clear();
  }
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

function servePlugin({
  site,
  base,
  fileAt,
}: {
  site: string;
  base: string;
  fileAt: (path: string) => Buffer | undefined;
}): VitePlugin {
  const lastBuild = sirv(join(site, 'search-index'), { dev: true });
  return {
    name: 'vademecum-live-index',
    configureServer(server) {
      server.middlewares.use(`${base}search-index`, (request, response, next) => {
        const bytes = fileAt(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
        if (!bytes) return lastBuild(request, response, next);
        const isJson = /\.json(\?|$)/.test(request.url ?? '');
        response.setHeader('Content-Type', isJson ? 'application/json' : 'text/plain; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        response.end(bytes);
      });
    },
  };
}
