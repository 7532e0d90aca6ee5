import { parentPort, workerData } from 'node:worker_threads';
import { readAt, type HandedOver, type Share } from './read-ahead.ts';
import { sourceFolder } from './source-folder.ts';

const { root, paths } = workerData as Share;
const folder = sourceFolder(root);

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window
parentPort?.postMessage(paths.map((path) => [path, handOver(path)] as const));

function handOver(path: string): HandedOver {
  const { locate: _, ...page } = readAt(folder, path);
  return page;
}
