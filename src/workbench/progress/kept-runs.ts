import { recall, remember } from '../store.ts';
import type { Run } from './runs.ts';

/** Where runs are kept. */
export const runsName = 'progress';

/** Every run on this device, the newest first. What is kept in another shape is passed over. */
export function readRuns(): Run[] {
  const kept = recall<unknown>(runsName);
  return Array.isArray(kept) ? kept.filter((run) => isRun(run)) : [];
}

/** Keeps the runs on this device. Nothing leaves it. Says whether the browser took them. */
export function keepRuns(runs: readonly Run[]): boolean {
  return remember(runsName, runs.length === 0 ? undefined : runs);
}

function isRun(value: unknown): value is Run {
  if (typeof value !== 'object' || value === null) return false;
  const { page, done, of, on } = value as Record<string, unknown>;
  return typeof page === 'string' && Array.isArray(done) && typeof of === 'number' && typeof on === 'string';
}
