import { movedBack, movedTo, reopened } from './move-run.ts';
import type { Begun, Deed, RunState, Signer } from './run.ts';
import { isName, isSameName } from './same-name.ts';
import { isDecided, isOpen, keysIn, stageAt, stagesOf } from './stages.ts';

/**
 * How a run stands after its deeds, in the order in which they were written. A deed that was not possible when its turn came,
 * since another tab was quicker, changes nothing; so no order of deeds ever breaks the rule of the second person.
 */
export function stateOf(begun: Begun, deeds: readonly Deed[]): RunState {
  const first: RunState = {
    label: begun.label,
    edition: begun.edition,
    begun: begun.at,
    changed: begun.at,
    marks: new Map(),
    notes: new Map(),
    names: begun.first === undefined ? {} : { first: begun.first },
    signed: {},
    refusals: [],
  };
  return deeds.reduce((state, deed) => after(state, deed), first);
}

/** How a run stands after one more deed. */
export function after(state: RunState, deed: Deed): RunState {
  const next = apply(state, deed);
  if (next === state) return state;
  const isFinished = stageAt(next) === stagesOf(next.edition).length;
  return { ...next, changed: deed.at, finished: isFinished ? (state.finished ?? deed.at) : undefined };
}

function apply(state: RunState, deed: Deed): RunState {
  if ('item' in deed) return onItem(state, deed);
  if (deed.did === 'label') return { ...state, label: deed.text };
  if (deed.did === 'pause') return { ...state, paused: state.paused ?? deed.at };
  if (deed.did === 'stay') return { ...state, stays: deed.of };
  if (deed.did === 'move') return { ...movedTo(state, deed.edition), before: state };
  if (deed.did === 'moveBack') return movedBack(state);
  if (deed.did === 'name') return named(state, deed.as, deed.name);
  if (deed.did === 'sign') return signed(state, deed.as, deed.at);
  if (deed.did === 'unsign') return unsigned(state, deed.as);
  if (deed.did === 'refuse') return refused(state, deed.why, deed.at);
  // A later edition of the site knows deeds that this one does not.
  return state;
}

function onItem(state: RunState, deed: Extract<Deed, { item: string }>): RunState {
  const stages = stagesOf(state.edition);
  const number = stages.findIndex((stage) => keysIn(stage).includes(deed.item));
  if (number === -1 || !isOpen(number, state)) return state;
  if (deed.did === 'note') {
    const notes = new Map(state.notes);
    if (deed.text === '') notes.delete(deed.item);
    else notes.set(deed.item, deed.text);
    return { ...state, notes };
  }
  const marks = new Map(state.marks);
  const by = state.edition.second ? state.names[stages[number]?.by ?? 'first'] : undefined;
  if (deed.did === 'open') marks.delete(deed.item);
  else if (deed.did === 'done') marks.set(deed.item, { is: 'done', at: deed.at, by });
  else marks.set(deed.item, { is: 'cannot', at: deed.at, by, why: deed.why });
  return { ...state, marks };
}

/** The second person is named once the first has signed, and is nobody who had a part in what the first one did. */
function named(state: RunState, as: Signer, name: string): RunState {
  const isTaken = takenName(state, as, name) !== undefined;
  const isTooEarly = as === 'second' && (state.signed.first === undefined || state.names.first === undefined);
  if (!isName(name) || isTaken || isTooEarly || state.signed[as]) return state;
  return { ...state, names: { ...state.names, [as]: name } };
}

/**
 * The name here that a name cannot stand beside. Who ticked for the other one counts as well: nobody checks their own work by
 * signing it under another name.
 */
export function takenName({ edition, marks, names }: RunState, as: Signer, name: string): string | undefined {
  const other = as === 'first' ? 'second' : 'first';
  const theirs = stagesOf(edition).filter(({ by }) => by === other);
  const ticked = theirs.flatMap(keysIn).map((key) => marks.get(key)?.by);
  return [names[other], ...ticked].find((taken) => taken !== undefined && isSameName(name, taken));
}

function signed(state: RunState, as: Signer, at: string): RunState {
  const stage = stagesOf(state.edition)[stageAt(state)];
  const name = state.names[as];
  if (name === undefined || stage?.by !== as || !stage.signs || !isDecided(stage, state)) return state;
  return { ...state, signed: { ...state.signed, [as]: { name, at } } };
}

/** A signature can be taken back until something was built on it. */
function unsigned(state: RunState, as: Signer): RunState {
  if (!canUnsign(state, as)) return state;
  return reopened(
    state,
    stagesOf(state.edition).findIndex((stage) => stage.signs && stage.by === as),
  );
}

/** Whether a signature can be taken back: the other one has not signed below it, and nothing was ticked on the strength of it. */
export function canUnsign(state: RunState, as: Signer): boolean {
  if (state.signed[as] === undefined) return false;
  if (as === 'first') return state.signed.second === undefined;
  const later = stagesOf(state.edition).slice(2).flatMap(keysIn);
  return later.every((key) => !state.marks.has(key));
}

function refused(state: RunState, why: string, at: string): RunState {
  const name = state.names.second;
  const stages = stagesOf(state.edition);
  if (name === undefined || stages[stageAt(state)]?.by !== 'second') return state;
  return { ...reopened(state, 0), refusals: [...state.refusals, { name, at, why }] };
}
