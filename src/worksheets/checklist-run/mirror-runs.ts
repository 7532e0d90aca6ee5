import { dayIn } from '../../base/day.ts';
import { keepRuns, readRuns } from '../../workbench/progress/kept-runs.ts';
import { withoutRun, withRun } from '../../workbench/progress/runs.ts';
import type { RunState } from './run.ts';

/** What is mirrored of a run. */
export interface MirroredRun {
  id: string;
  state: RunState;
}

/** Puts what is unfinished of a checklist into the list that the welcome page shows, or takes it out there. */
export function mirrorRuns(page: string, runs: readonly MirroredRun[]): void {
  const open = runs.filter(({ state }) => state.finished === undefined);
  const newest = open.toSorted((a, b) => b.state.changed.localeCompare(a.state.changed))[0];
  if (!newest) return void keepRuns(withoutRun(readRuns(), page));
  const { id, state } = newest;
  const timeZone = document.documentElement.dataset['timeZone'] ?? 'UTC';
  keepRuns(
    withRun(readRuns(), {
      page,
      done: [],
      open: state.marks.size,
      runs: open.length,
      of: state.edition.groups.reduce((sum, { items }) => sum + items.length, 0),
      on: dayIn(timeZone, new Date(state.changed)),
      at: open.length === 1 ? `run/?run=${id}` : 'run/',
    }),
  );
}
