import { plural } from '../../../src/base/text.ts';
import type { AuditFinding, AuditPage, AuditReport } from '../../../src/model/audit-report.ts';
import { fallsDue } from '../../../src/rules/reviewed.ts';
import type { KnownReview } from './list-reviews.ts';
import { stateAt, type Period } from './period.ts';
import { toLanded } from './to-landed.ts';
import type { Replay } from './timeline.ts';

/** That the history is cut off, before anything else. */
export function* judgeHistory({ historyCutOff, historyFrom }: AuditReport['about']): Generator<AuditFinding> {
  if (!historyCutOff) return;
  yield {
    rule: 'history-cut-off',
    severity: 'warning',
    id: null,
    commit: null,
    message: `This copy of the repository holds its history only from ${historyFrom} on. Whatever lies before is given as unknown. Fetch the whole history (git fetch --unshallow; fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab) and make the pack again.`,
  };
}

/** What is to be said of the pages themselves. */
export function* judgePages(pages: readonly AuditPage[], replay: Replay, period: Period): Generator<AuditFinding> {
  for (const page of pages) yield* judgePage(page, replay, period);
}

function* judgePage(page: AuditPage, replay: Replay, { end, to }: Period): Generator<AuditFinding> {
  const { id, title, status, overdueDays, overdueAtEnd, newestReview, accountable } = page;
  const about = { severity: 'warning', id, commit: null } as const;
  if (status === 'unreadable')
    yield { ...about, rule: 'page-unreadable', message: `The file ${page.file} could not be read as a page on ${to}.` };
  if (overdueDays !== null && overdueDays > 0)
    yield {
      ...about,
      rule: 'review-overdue',
      message: `The review of "${title}" was overdue on ${plural(overdueDays, 'day')} of the period${overdueAtEnd ? ', and still was on the last one' : ''}.`,
    };
  const state = stateAt(replay.pages.get(id) ?? [], end);
  if (isInForce(status) && newestReview === null && state?.page && fallsDue(state.page))
    yield {
      ...about,
      rule: 'review-missing',
      message: `"${title}" was in force on ${to}, and nobody has reviewed it.`,
    };
  const last = accountable.at(-1);
  if (status !== 'removed' && last?.known && last.owner === null)
    yield { ...about, rule: 'owner-missing', message: `Nobody answered for "${title}" on ${to}.` };
}

/** Whether readers rely on a page of that status. */
export function isInForce(status: AuditPage['status']): boolean {
  return status === 'active' || status === 'unverified';
}

/** What is to be said of reviews on record. */
export function* judgeReviews(
  known: readonly KnownReview[],
  { steps }: Replay,
  { from, to }: Period,
): Generator<AuditFinding> {
  for (const { id, review, ofText, isAlteration, at } of known.filter(
    ({ review }) => review.on >= from && review.on <= to,
  ))
    if (ofText === 'no' && !isAlteration)
      yield {
        rule: 'review-of-other-text',
        severity: 'warning',
        id,
        commit: steps[at]!.landing.id,
        message: `The review of ${id} on ${review.on} by ${review.by} was made of another text than the one that stood there when it was committed.`,
      };
  for (const { id, review, record, endedAt } of known) {
    if (record !== 'altered' && record !== 'removed') continue;
    const { day, landing } = steps[endedAt!]!;
    if (day < from || day > to) continue;
    yield {
      rule: 'review-altered',
      severity: 'warning',
      id,
      commit: landing.id,
      message: `The review of ${id} on ${review.on} by ${review.by} was on record, and was ${record} on ${day}.`,
    };
  }
}

/** A set of pages got a new review date, none of them says anything else, and nobody is named who has looked at that. */
export function* judgeSets(
  known: readonly KnownReview[],
  { steps }: Replay,
  { from, to }: Period,
): Generator<AuditFinding> {
  for (const { subject, id, review, at } of known) {
    const { day, landing, touched } = steps[at]!;
    if (subject !== 'folder' || day < from || day > to) continue;
    const hasNewText = [...touched.values()].some(
      ({ before, after }) => (after ?? before)?.path.startsWith(`${id}/`) && before?.hash !== after?.hash,
    );
    if (hasNewText || toLanded(landing, []).approvers?.length !== 0) continue;
    yield {
      rule: 'date-moved-unapproved',
      severity: 'warning',
      id,
      commit: landing.id,
      message: `The review date of the pages in "${id}" was moved to ${review.next} on ${day} while their text stayed the same, and the commit names nobody who approved that.`,
    };
  }
}
