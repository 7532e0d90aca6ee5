import { addDays, daysBetween, type Day } from '../base/day.ts';
import type { Severity } from './diagnostic.ts';
import type { Owner } from './owners.ts';

/** Of an owner, what decides who answers. */
export type Officer = Pick<Owner, 'id' | 'deputy' | 'from' | 'until'>;

/** From this many days before an owner leaves, what they answer for is handed over. */
export const handOver = 14;

/** Whether somebody is in office on a day. */
export function inOffice({ from, until }: Pick<Officer, 'from' | 'until'>, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** Who answers for an owner on a day: the owner, or while out of office the deputy, or the deputy's own deputy. */
export function whoAnswers<One extends Officer>(
  id: string,
  owners: ReadonlyMap<string, One>,
  day: Day,
): One | undefined {
  const asked = new Set<string>();
  let owner = owners.get(id);
  while (owner && !inOffice(owner, day)) {
    asked.add(owner.id);
    owner = owner.deputy === undefined || asked.has(owner.deputy) ? undefined : owners.get(owner.deputy);
  }
  return owner;
}

/** What is to be said of an owner's office on a day. `by` is who leaves: the owner, or the last deputy of one who has left. */
export type OfficeDue = { rule: 'owner-left'; severity: Severity } & (
  { state: 'leaves'; days: number; on: Day; by: string } | { state: 'left' | 'comes'; on: Day }
);

/**
 * Whether an owner is about to leave, or is out of office and nobody answers, or will in a while. Pure: the validator and
 * the browser share it.
 */
export function officeDue(owner: Officer, owners: ReadonlyMap<string, Officer>, today: Day): OfficeDue | undefined {
  const { from, until } = owner;
  const by = whoAnswers(owner.id, owners, today);
  if (by) return isFollowed(owner, by, owners) ? undefined : leavesSoon(by, today);
  const isToCome = from !== undefined && today < from;
  return {
    rule: 'owner-left',
    severity: 'warning',
    state: isToCome ? 'comes' : 'left',
    on: (isToCome ? from : until)!,
  };
}

/** Whether it is settled who answers when a deputy leaves. Of an owner it never is: pages need one of their own. */
function isFollowed(owner: Officer, by: Officer, owners: ReadonlyMap<string, Officer>): boolean {
  return by !== owner && (by.until === undefined || whoAnswers(owner.id, owners, addDays(by.until, 1)) !== undefined);
}

function leavesSoon({ id, until }: Officer, today: Day): OfficeDue | undefined {
  const days = until === undefined ? Infinity : daysBetween(today, until);
  if (days > handOver) return undefined;
  return { rule: 'owner-left', severity: 'info', state: 'leaves', days, on: until!, by: id };
}
