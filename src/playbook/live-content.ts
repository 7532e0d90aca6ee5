import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './loader.ts';

/** Shows edits of content, owners, schemas and rules in the development server a moment after they are saved. */
export function liveContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const watched = [
          resolve(contentFolder()),
          ...['base', 'model', 'prose', 'rules', 'playbook'].map((folder) => resolve('src', folder)),
        ];
        server.watcher.add(watched[0]!);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!watched.some((folder) => path.startsWith(folder))) return;
          clearTimeout(timer);
          timer = setTimeout(() => void refresh(), 20);
        });
        const refresh = async (): Promise<void> => {
          const answer = await readInWorker();
          await refreshContent?.({
            loaders: ['playbook', 'settings', 'findings', 'dated'],
            context: { reading: answer },
          });
        };
      },
    },
  };
}

/** Reads in a thread of its own, which loads the program anew: a changed schema counts at once. */
function readInWorker(): Promise<unknown> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: contentFolder() });
    worker.once('message', done);
    worker.once('error', fail);
  });
}
