import { parentPort, workerData } from 'node:worker_threads';
import { readForStore } from './read-for-store.ts';

// The thread ends when it has answered.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window
parentPort?.postMessage(await readForStore(workerData as string));
