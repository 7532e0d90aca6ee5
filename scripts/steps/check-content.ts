import { Worker } from 'node:worker_threads';
import type { CheckedContent, CheckRequest } from './check-content-worker.ts';
import { requireUse } from './diagnose.ts';
import { wantsColour } from './wants-colour.ts';

/**
 * Reads and validates a playbook before it is built. In a thread of its own, since what reading takes of memory is
 * given back only when the thread ends, and Astro needs it next.
 */
export function checkContent(content: string, today: string | undefined): Promise<CheckedContent> {
  requireUse({ content, today });
  const workerData: CheckRequest = { content, today, colour: wantsColour(process.stdout) };
  const worker = new Worker(new URL('./check-content-worker.ts', import.meta.url), { workerData });
  return new Promise((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
  });
}
