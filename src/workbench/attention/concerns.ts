import type { Day } from '../../base/day.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { reviewDue, type ReviewDue } from '../../model/due.ts';
import { officeDue, type OfficeDue } from '../../model/office.ts';
import type { Attention, AttentionPage } from './attention.ts';

/** Something to mend or to plan, on a day. */
export interface Concern {
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  /** The page it is about; none where it is about a file of its own, or about the pages of a folder. */
  page: AttentionPage | undefined;
  /** Who answers for it; none for what belongs to nobody. */
  owner: string | undefined;
  what: What;
}

/** What is the matter: as the validator says it, or as it is on this day. */
export type What =
  | { kind: 'said'; message: string; hint: string }
  | { kind: 'review'; due: ReviewDue; next: Day }
  | { kind: 'office'; due: OfficeDue; name: string };

/** Everything that needs attention on a day: what `validate` would say on it. */
export function concernsOn(attention: Attention, today: Day): Concern[] {
  return [...saidAlways(attention), ...reviewsOn(attention, today), ...officesOn(attention, today)];
}

function saidAlways({ findings, pages }: Attention): Concern[] {
  return findings.map(({ rule, severity, file, line, page: id, message, hint }) => {
    const page = id === undefined ? undefined : pages.get(id);
    return { rule, severity, file, line, page, owner: page?.owner, what: { kind: 'said', message, hint } };
  });
}

function reviewsOn({ pages, dated }: Attention, today: Day): Concern[] {
  const own = [...pages.values()].flatMap((page) => {
    const { file, line, owner, trust } = page;
    return line === undefined || trust.next === undefined ? [] : [{ file, line, owner, page, next: trust.next }];
  });
  const sets = dated.flatMap((place) => ('next' in place ? [{ ...place, owner: place.owner, page: undefined }] : []));
  return [...own, ...sets].flatMap(({ file, line, owner, page, next }) => {
    const due = reviewDue(next, today);
    if (!due) return [];
    return [{ ...pick(due), file, line, page, owner, what: { kind: 'review', due, next } as const }];
  });
}

function officesOn({ pages, owners, dated }: Attention, today: Day): Concern[] {
  return dated.flatMap((place) => {
    const owner = 'office' in place ? owners.get(place.office) : undefined;
    const due = owner && officeDue(owner, owners, today);
    if (!due) return [];
    const { file, line } = place;
    const page = place.page === undefined ? undefined : pages.get(place.page);
    const leaving = due.state === 'leaves' ? owners.get(due.by) : undefined;
    const what = { kind: 'office', due, name: (leaving ?? owner).name } as const;
    return [{ ...pick(due), file, line, page, owner: page?.owner ?? owner.id, what }];
  });
}

function pick({ rule, severity }: Pick<Concern, 'rule' | 'severity'>): Pick<Concern, 'rule' | 'severity'> {
  return { rule, severity };
}
