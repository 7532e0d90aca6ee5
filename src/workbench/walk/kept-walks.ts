import { keepRuns, readRuns } from '../progress/kept-runs.ts';
import { withoutRun, withRun } from '../progress/runs.ts';
import { recall, remember } from '../store.ts';
import { today } from '../trust/today.ts';
import { noNotes, tickedOf, withTick, type WalkNotes, type WalkStep } from './walk-ticks.ts';

/** Where notes of paths are kept. */
export const walksName = 'walks';

/** Told in this tab when the ticks of a path have changed. */
export const walkEvent = 'wb-walk';

/** What the browser did not take: it holds as long as the page is open. */
const inHand = new Map<string, WalkNotes>();

/** What is kept of a path. The list of what is begun tells which steps are ticked, the notes by what. */
export function readWalk(path: string, steps: readonly WalkStep[]): WalkNotes {
  const held = inHand.get(path);
  if (held) return held;
  const { ticks, passedOver, open } = allWalks()[path] ?? noNotes;
  const run = readRuns().find(({ page }) => page === path);
  const ticked = steps.filter(({ key }) => run?.done.includes(key));
  const notes = { ...noNotes, passedOver: passedOver ?? {}, ...(open === undefined ? {} : { open }) };
  return ticked.reduce<WalkNotes>(
    (all, { key }) => withTick(all, key, ticks?.[key] ?? { on: run?.on ?? today(), by: 'self' }),
    notes,
  );
}

/**
 * Keeps what is noted of a path on this device, and what is ticked in the list of what is begun. Says whether it could; what
 * the browser does not take holds until the page is left.
 */
export function keepWalk(path: string, steps: readonly WalkStep[], notes: WalkNotes): boolean {
  const done = tickedOf(notes, steps);
  const before = readRuns().find(({ page }) => page === path);
  const isSame = before?.done.join() === done.join() && before.of === steps.length;
  const runs =
    done.length === 0
      ? withoutRun(readRuns(), path)
      : withRun(readRuns(), { page: path, done, of: steps.length, on: today() });
  const isKept = (isSame || keepRuns(runs)) && remember(walksName, { ...allWalks(), [path]: notes });
  if (isKept) inHand.delete(path);
  else inHand.set(path, notes);
  dispatchEvent(new CustomEvent(walkEvent, { detail: path }));
  return isKept;
}

function allWalks(): Readonly<Record<string, Partial<WalkNotes>>> {
  const kept = recall<unknown>(walksName);
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept)
    ? (kept as Record<string, Partial<WalkNotes>>)
    : {};
}
