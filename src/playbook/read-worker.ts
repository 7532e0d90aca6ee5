import { parentPort, workerData } from 'node:worker_threads';
import { readForStore } from './read-for-store.ts';

// The thread ends when it has answered.
parentPort?.postMessage(await readForStore(workerData as string));
