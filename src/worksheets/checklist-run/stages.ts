import type { Edition, Group, RunState, Signer } from './run.ts';

/** A part of a checklist that one person goes through. The next one opens when it is finished. */
export interface Stage {
  groups: readonly Group[];
  by: Signer;
  /** It ends with a signature. */
  signs: boolean;
}

/** The stages of a checklist: one, or those that two people go through in turn. */
export function stagesOf({ groups, second, secondGroup }: Edition): Stage[] {
  if (!second) return [{ groups, by: 'first', signs: false }];
  const theirs = secondGroup === undefined ? undefined : groups[secondGroup - 1];
  if (secondGroup === undefined || theirs === undefined || secondGroup < 2)
    return [
      { groups, by: 'first', signs: true },
      { groups: [], by: 'second', signs: true },
    ];
  const after = groups.slice(secondGroup);
  return [
    { groups: groups.slice(0, secondGroup - 1), by: 'first', signs: true },
    { groups: [theirs], by: 'second', signs: true },
    ...(after.length > 0 ? [{ groups: after, by: 'first' as const, signs: false }] : []),
  ];
}

/** The keys of the items of a stage. */
export function keysIn({ groups }: Stage): string[] {
  return groups.flatMap(({ items }) => items.map(({ key }) => key));
}

/** Whether something was said of every item of a stage. */
export function isDecided(stage: Stage, { marks }: Pick<RunState, 'marks'>): boolean {
  return keysIn(stage).every((key) => marks.has(key));
}

/** Whether a stage is over, so that the next one opens. */
export function isOver(stage: Stage, state: Pick<RunState, 'marks' | 'signed'>): boolean {
  return isDecided(stage, state) && (!stage.signs || state.signed[stage.by] !== undefined);
}

/** The number of the stage that a run is at, counted from 0; as many as there are when it is finished. */
export function stageAt(state: Pick<RunState, 'edition' | 'marks' | 'signed'>): number {
  const stages = stagesOf(state.edition);
  const at = stages.findIndex((stage) => !isOver(stage, state));
  return at === -1 ? stages.length : at;
}

/** Whether marks of a stage may be set and taken away: it has been reached, and is not signed. */
export function isOpen(number: number, state: RunState): boolean {
  const stage = stagesOf(state.edition)[number];
  if (!stage || number > stageAt(state) || (stage.signs && state.signed[stage.by])) return false;
  return stage.by === 'first' || state.names.second !== undefined;
}
