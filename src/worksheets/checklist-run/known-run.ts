import type { RunWithDeeds } from '../kept/runs.ts';
import type { Begun, Deed, RunState } from './run.ts';
import { itemsOf } from './run.ts';
import { stateOf } from './state-of.ts';

/** A run as it is kept on this device, and how it stands. */
export interface KnownRun {
  kept: RunWithDeeds<Begun, Deed>;
  state: RunState;
}

/** How kept runs stand, the last changed first. */
export function knownRuns(kept: readonly RunWithDeeds<Begun, Deed>[]): KnownRun[] {
  return kept
    .map((run) => ({ kept: run, state: stateOf(run.begun, run.deeds) }))
    .sort((a, b) => b.state.changed.localeCompare(a.state.changed));
}

/** How many items something was said of, how many are not done, and how many there are. */
export function countsOf({ edition, marks }: RunState): { said: number; left: number; of: number } {
  const left = [...marks.values()].filter(({ is }) => is === 'cannot').length;
  return { said: marks.size, left, of: itemsOf(edition).length };
}
