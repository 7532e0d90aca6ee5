import type { Day } from '../../../src/base/day.ts';
import { addressOf } from '../../../src/model/address.ts';
import { reviewDue } from '../../../src/model/due.ts';
import type { Risk } from '../../../src/model/fields.ts';
import { whoAnswers } from '../../../src/model/office.ts';
import type { Owner } from '../../../src/model/owners.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { ownersById } from '../../../src/rules/owners-by-id.ts';
import { fallingDue, type Reviewed } from '../../../src/rules/reviewed.ts';

/** A review that an owner has to make, or soon will have to. */
export interface DueReview {
  /** Never changes: the id of the page, or the path of the folder whose pages are reviewed as a set. */
  id: string;
  title: string;
  /** The address of the page on the site, or undefined where it has none or nobody has said where the site is. */
  address: string | undefined;
  file: string;
  next: Day;
  risk: Risk;
  /** Days since it was due; negative while it is still to come. */
  late: number;
}

/** What one owner has to see to. */
export interface Reminder {
  owner: Owner;
  /** Sorted by day, the oldest first. */
  due: DueReview[];
}

/** By whoever answers for them today, the reviews that are late or due within thirty days. Owners without any are left out. */
export function dueByOwner(playbook: Playbook, today: Day): Reminder[] {
  const owners = ownersById(playbook);
  const byOwner = new Map<string, DueReview[]>();
  for (const subject of fallingDue(playbook)) {
    const due = reviewDue(subject.reviews[0].next, today);
    const answers = subject.owner === undefined ? undefined : whoAnswers(subject.owner, owners, today);
    if (due === undefined || answers === undefined) continue;
    const late = due.rule === 'review-overdue' ? due.days : -due.days;
    byOwner.set(answers.id, [...(byOwner.get(answers.id) ?? []), toDue(subject, late, playbook)]);
  }
  return playbook.owners.flatMap((owner) => {
    const due = byOwner.get(owner.id)?.sort((a, b) => b.late - a.late || (a.id < b.id ? -1 : 1));
    return due ? [{ owner, due }] : [];
  });
}

function toDue({ on, reviews, risk, members, name }: Reviewed, late: number, { config }: Playbook): DueReview {
  const rest = { file: on.file ?? members[0]!.file, next: reviews[0].next, risk, late };
  if ('path' in on) return { id: on.path, title: name, address: undefined, ...rest };
  const lang = config.languages.default;
  const address = config.address?.replace(/\/$/, '');
  return {
    id: on.id,
    title: on.data.title,
    address: address === undefined ? undefined : address + addressOf(on, lang, lang),
    ...rest,
  };
}
