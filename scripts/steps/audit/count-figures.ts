import { idIn, leadingOn } from '../../../src/model/redirects.ts';
import type { AuditReport } from '../../../src/model/audit-report.ts';
import type { FigureName } from '../../../src/model/iso-9001.ts';
import { isInForce } from './judge-pages.ts';
import { stateAt, type Period } from './period.ts';
import type { Replay } from './timeline.ts';

/** What the clauses of a standard quote. Pages that are gone on the last day are counted as removed only. */
export function countFigures(
  { pages, changes }: Pick<AuditReport, 'pages' | 'changes'>,
  replay: Replay,
  period: Period,
): Record<Exclude<FigureName, 'records'>, number> {
  const there = pages.filter(({ status }) => status !== 'removed');
  const removed = pages.filter(({ status }) => status === 'removed');
  const readable = there.filter(({ status }) => status !== 'unreadable');
  const inForce = there.filter(({ status }) => isInForce(status));
  const reviewed = inForce.filter(({ newestReview }) => newestReview !== null);
  const retired = there.filter(({ status }) => status === 'retired');
  const { redirects, config } = replay;
  const ids = new Set(there.map(({ id }) => id));
  const leads = new Set(
    leadingOn(redirects, (id) => ids.has(id), config.languages).map(({ address }) => idIn(address)),
  );
  const successorOf = (id: string) => stateAt(replay.pages.get(id) ?? [], period.end)?.page?.data.replacedBy;
  return {
    pages: there.length,
    readablePages: readable.length,
    ownedPages: there.filter(({ owner }) => owner !== null).length,
    authoredPages: there.filter(({ lastChange }) => lastChange?.authors?.length).length,
    unknownPages: there.filter(({ lastChange }) => lastChange === null).length,
    inForce: inForce.length,
    reviewed: reviewed.length,
    reviewedInTime: reviewed.filter(({ overdueDays }) => overdueDays === 0).length,
    unreviewed: inForce.length - reviewed.length,
    languages: config.languages.all.length,
    translations: replay.translations,
    redirects: redirects.length,
    removed: removed.length,
    removedWithoutRedirect: removed.filter(({ id }) => !leads.has(id)).length,
    retired: retired.length,
    retiredWithoutSuccessor: retired.filter(({ id }) => successorOf(id) === undefined).length,
    changes: changes.length,
    explainedChanges: changes.filter(({ reason }) => reason !== '').length,
    authoredChanges: changes.filter(({ authors }) => authors?.length).length,
    approvedChanges: changes.filter(({ approvers }) => approvers?.length).length,
    unapprovedChanges: changes.filter(({ approvers }) => approvers?.length === 0).length,
    textChanges: changes.filter(({ hashBefore, hashAfter }) => hashBefore !== hashAfter).length,
    versions: replay.versions,
    unreadable: there.length - readable.length,
  };
}
