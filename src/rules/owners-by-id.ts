import { oncePer } from '../base/once-per.ts';
import type { Owner } from '../model/owners.ts';
import type { Playbook } from '../model/page.ts';

/** The owners of a playbook by their id. */
export const ownersById = oncePer(
  ({ owners }: Playbook): ReadonlyMap<string, Owner> => new Map(owners.map((owner) => [owner.id, owner])),
);
