import type { Day } from '../base/day.ts';
import type { Owner } from './owners.ts';

/** Whether somebody is in office on a day. */
export function inOffice({ from, until }: Owner, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** Who answers for an owner on a day: the owner, or while out of office the deputy, or the deputy's own deputy. */
export function whoAnswers(id: string, owners: ReadonlyMap<string, Owner>, day: Day): Owner | undefined {
  const asked = new Set<string>();
  let owner = owners.get(id);
  while (owner && !inOffice(owner, day)) {
    asked.add(owner.id);
    owner = owner.deputy === undefined || asked.has(owner.deputy) ? undefined : owners.get(owner.deputy);
  }
  return owner;
}
