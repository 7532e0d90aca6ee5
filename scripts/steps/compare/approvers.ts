import type { Day } from '../../../src/base/day.ts';
import { whoAnswers } from '../../../src/model/office.ts';
import type { Owner } from '../../../src/model/owners.ts';
import type { Playbook } from '../../../src/model/page.ts';
import type { PageComparison } from './comparison.ts';

/** Somebody whose word counts for some pages of a proposal. */
export interface Approver {
  owner: Owner;
  /** Who is out of office, when this one answers for somebody else. */
  insteadOf?: Owner;
  /** The pages whose files change: nothing may be merged without a yes. */
  approves: PageComparison[];
  /** The pages that only show something else now, since it changed elsewhere. */
  shouldKnow: PageComparison[];
}

/** Who answers for the pages of a proposal on a day: owners of before and after, or whoever stands in for them. */
export function approversOf(pages: readonly PageComparison[], playbooks: readonly Playbook[], today: Day): Approver[] {
  // Whom the proposal itself takes out of the list still has a say in it.
  const owners = new Map(playbooks.flatMap((playbook) => playbook.owners.map((owner) => [owner.id, owner] as const)));
  const found = new Map<string, Approver>();
  for (const page of pages) {
    for (const id of new Set([page.before?.owner, page.after?.owner])) {
      if (id === undefined) continue;
      const [named, answering] = [owners.get(id), whoAnswers(id, owners, today)];
      const owner = answering ?? named;
      if (!owner) continue;
      const key = `${owner.id} ${id}`;
      const approver = found.get(key) ?? {
        owner,
        ...(named && named !== owner ? { insteadOf: named } : {}),
        approves: [],
        shouldKnow: [],
      };
      found.set(key, approver);
      (page.isTouched ? approver.approves : approver.shouldKnow).push(page);
    }
  }
  return [...found.values()].sort(
    (a, b) => b.approves.length - a.approves.length || (a.owner.id < b.owner.id ? -1 : 1),
  );
}

/** Pages whose files change and for which nobody answers. */
export function withoutOwner(pages: readonly PageComparison[], playbook: Playbook): PageComparison[] {
  const known = new Set(playbook.owners.map(({ id }) => id));
  return pages.filter(
    ({ isTouched, after }) => isTouched && after && (after.owner === undefined || !known.has(after.owner)),
  );
}
