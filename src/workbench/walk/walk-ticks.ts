import type { Day } from '../../base/day.ts';
import type { Deed } from '../progress/done.ts';

/** What a step asks for. */
export type StepDo = 'read' | 'practise' | 'check' | 'meet';

/** A step of a path, as far as its tick goes. */
export interface WalkStep {
  /** What its tick is kept by: a step that leads to another page is another step. */
  key: string;
  page: string;
  do: StepDo;
}

/** When a step was ticked, and by what: the reader's own hand, or what they did on its page. */
export interface Tick {
  on: Day;
  by: 'self' | Deed;
}

/** What is kept of a path beside the list of what is begun. */
export interface WalkNotes {
  ticks: Readonly<Record<string, Tick>>;
  /** The day of something done that does not count for a step: it was taken back, or the path was begun again since. */
  passedOver: Readonly<Record<string, Day>>;
  /** The step that was open last. */
  open?: string;
}

/** Nothing noted. */
export const noNotes: WalkNotes = { ticks: {}, passedOver: {} };

/** What a reader can do on the page of a step so that it ticks itself. Nobody can tell that people have met. */
const deedsOf: Readonly<Record<StepDo, readonly Deed[]>> = {
  read: ['read'],
  practise: ['passed'],
  // A page has a checklist or a sheet, never both.
  check: ['run', 'filled'],
  meet: [],
};

/** The notes with a step ticked. */
export function withTick(notes: WalkNotes, key: string, tick: Tick): WalkNotes {
  return { ...notes, ticks: { ...notes.ticks, [key]: tick } };
}

/** The notes with a tick taken back. What was done up to that day ticks the step no more. */
export function withoutTick(notes: WalkNotes, key: string, today: Day): WalkNotes {
  const { [key]: taken, ...ticks } = notes.ticks;
  return taken === undefined ? notes : { ...notes, ticks, passedOver: { ...notes.passedOver, [key]: today } };
}

/** The notes of a path that is begun again: nothing that was done up to that day ticks a step. */
export function begunAgain(steps: readonly WalkStep[], today: Day): WalkNotes {
  return { ticks: {}, passedOver: Object.fromEntries(steps.map(({ key }) => [key, today])) };
}

/** The notes with every step ticked that the reader has done since it was last passed over. */
export function withDeeds(
  notes: WalkNotes,
  steps: readonly WalkStep[],
  doneOn: (page: string, deed: Deed) => Day | undefined,
): WalkNotes {
  return steps.reduce((all, { key, page, do: what }) => {
    const by = deedsOf[what].find((deed) => (doneOn(page, deed) ?? '') > (all.passedOver[key] ?? ''));
    return by && !all.ticks[key] ? withTick(all, key, { on: doneOn(page, by)!, by }) : all;
  }, notes);
}

/** The steps that are ticked, in the order of the path. Ticks of steps that are gone do not count. */
export function tickedOf({ ticks }: WalkNotes, steps: readonly WalkStep[]): string[] {
  return steps.map(({ key }) => key).filter((key) => ticks[key] !== undefined);
}
