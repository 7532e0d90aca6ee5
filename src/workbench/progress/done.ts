import type { Day } from '../../base/day.ts';
import { recall, remember } from '../store.ts';
import { today } from '../trust/today.ts';

/** What a reader can have done with a page: read it to its end, run its checklist, filled in its sheet, passed its scenario, answered its questions. */
export type Deed = 'read' | 'run' | 'filled' | 'passed' | 'answered';

/** Where it is kept. */
export const doneName = 'done';

/** Told in this tab when something was done; other tabs hear it as a change of what is kept. */
export const doneEvent = 'wb-done';

type Done = Readonly<Record<string, Partial<Record<Deed, Day>>>>;

/** Notes on this device that a page was read, run or passed today. */
export function noteDone(page: string, deed: Deed): void {
  const done = allDone();
  remember(doneName, { ...done, [page]: { ...done[page], [deed]: today() } });
  dispatchEvent(new CustomEvent(doneEvent, { detail: page }));
}

/** The day on which something was last done with a page, if it was. */
export function doneOn(page: string, deed: Deed): Day | undefined {
  return allDone()[page]?.[deed];
}

/** Takes back what was noted. */
export function undoDone(page: string, deed: Deed): void {
  const { [deed]: _, ...others } = allDone()[page] ?? {};
  remember(doneName, { ...allDone(), [page]: others });
  dispatchEvent(new CustomEvent(doneEvent, { detail: page }));
}

function allDone(): Done {
  const kept = recall<unknown>(doneName);
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Done) : {};
}
