import { itemsOf, type Edition, type RunState } from './run.ts';
import { keysIn, stageAt, stagesOf, type Stage } from './stages.ts';

/**
 * A run that goes on with another edition. Only items whose text is the same keep what was said of them; where several had
 * one text, only if they are as many as before. A signature stays while everything it stands under is the same; without it,
 * what comes after it is open again.
 */
export function movedTo(state: RunState, edition: Edition): RunState {
  const same = sameItems(state.edition, edition);
  const kept = <Value>(values: ReadonlyMap<string, Value>) => new Map([...values].filter(([key]) => same.has(key)));
  const moved = { ...state, edition, marks: kept(state.marks), notes: kept(state.notes), stays: undefined };
  const [before, after] = [stagesOf(state.edition), stagesOf(edition)];
  const changed = after.findIndex(
    (stage, number) => stage.signs && state.signed[stage.by] !== undefined && !isSame(before[number], stage),
  );
  return withoutEarly(changed === -1 ? withoutLostSigner(moved, after) : reopened(moved, changed));
}

/** The run as it stood before it was moved. Once something was done in the new edition, it stays there. */
export function movedBack(state: RunState): RunState {
  const { before, label } = state;
  return before && saidOf(state) === saidOf(movedTo(before, state.edition)) ? { ...before, label } : state;
}

/** All that was said in a run, to compare it. */
function saidOf({ marks, notes, names, signed, refusals, paused }: RunState): string {
  return JSON.stringify([[...marks].sort(), [...notes].sort(), names, signed, refusals.length, paused]);
}

/** The run with a stage open again: its signature and all that came after it are gone. */
export function reopened(state: RunState, number: number): RunState {
  const stages = stagesOf(state.edition);
  const later = new Set(stages.slice(number + 1).flatMap(keysIn));
  const gone = new Set(stages.slice(number).flatMap(({ by, signs }) => (signs ? [by] : [])));
  const signed = Object.fromEntries(Object.entries(state.signed).filter(([by]) => !gone.has(by as 'first')));
  const names = number === 0 ? withoutSecond(state) : state.names;
  return { ...state, names, signed, marks: new Map([...state.marks].filter(([key]) => !later.has(key))) };
}

/** Nothing is ticked in a stage that has not been reached. */
function withoutEarly(state: RunState): RunState {
  const early = new Set(
    stagesOf(state.edition)
      .slice(stageAt(state) + 1)
      .flatMap(keysIn),
  );
  return { ...state, marks: new Map([...state.marks].filter(([key]) => !early.has(key))) };
}

/** The keys of items that both editions have with one text, as often in one as in the other. */
function sameItems(before: Edition, after: Edition): Set<string> {
  const [was, is] = [countTexts(before), countTexts(after)];
  return new Set(
    itemsOf(after)
      .filter(({ text }) => was.get(text) === is.get(text))
      .map(({ key }) => key),
  );
}

function countTexts(edition: Edition): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of itemsOf(edition)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function isSame(before: Stage | undefined, after: Stage): boolean {
  return (
    before?.signs === after.signs && before.by === after.by && keysIn(before).join('\0') === keysIn(after).join('\0')
  );
}

/** An edition that nobody signs has no signatures. */
function withoutLostSigner(state: RunState, stages: readonly Stage[]): RunState {
  return stages.some(({ signs }) => signs) ? state : { ...state, signed: {}, names: withoutSecond(state) };
}

function withoutSecond({ names: { first } }: RunState): RunState['names'] {
  return first === undefined ? {} : { first };
}
