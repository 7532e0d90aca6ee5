import type { Day } from '../base/day.ts';
import { whoAnswersWhen, type Answering } from '../model/answering.ts';
import type { Owner } from '../model/owners.ts';
import type { Frame } from './frame.ts';
import type { PageView } from './page-view.ts';
import { reportAddress } from './report-address.ts';

/** Whom a page is reported to in a stretch of days. */
export interface ReportTargetWhen {
  /** The beginning of the address that opens the message. */
  report: string;
  /** The first and the last of the days; undefined where there is none. */
  from: Day | undefined;
  until: Day | undefined;
  /** The day of the build is one of them. */
  isNow: boolean;
  /** Who answers for the page then, if the message goes to them. */
  by: string | undefined;
  /** They answer in the owner's place. */
  isDeputy: boolean;
}

/** Whom a page is reported to, over time: who answers for it is worked out for each day on which that changes. */
export function reportTargets(
  { owner, owners }: Pick<PageView, 'owner' | 'owners'>,
  { mail, repository }: Pick<Frame, 'mail' | 'repository'>,
  { subject, today }: { subject: string; today: Day },
): ReportTargetWhen[] {
  const nobody: Answering<Owner>[] = [{ by: undefined }];
  const stretches = owner ? whoAnswersWhen(owner.id, new Map(Object.entries(owners))) : nobody;
  return stretches.flatMap(({ by, from, until }) => {
    const reached = by?.contact.mail;
    const report = reportAddress({ mail: reached ?? mail, copy: mail, repository }, subject);
    if (report === undefined) return [];
    const isNow = (from === undefined || from <= today) && (until === undefined || today <= until);
    return [{ report, from, until, isNow, by: reached && by?.name, isDeputy: by !== undefined && by.id !== owner?.id }];
  });
}
