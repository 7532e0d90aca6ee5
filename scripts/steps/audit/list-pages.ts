import type { AuditPage } from '../../../src/model/audit-report.ts';
import { kinds, type KindFolder } from '../../../src/model/kinds.ts';
import { whoAnswers } from '../../../src/model/office.ts';
import { trustStates } from '../../../src/model/trust.ts';
import { fallsDue } from '../../../src/rules/reviewed.ts';
import { hashOf, lastTextChange, stateAt, type Period } from './period.ts';
import type { PageState } from './read-editions.ts';
import type { Replay, Since } from './timeline.ts';
import { toLanded } from './to-landed.ts';

/** Every page that was there on some day of a period, by id. */
export function listPages(replay: Replay, period: Period): AuditPage[] {
  return [...replay.pages]
    .filter(([, since]) => wasThere(since, period))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, since]) => toAuditPage(id, since, replay, period));
}

/** Whether a page was there on the eve of a period or on some day of it, were it only for an hour. */
function wasThere(since: readonly Since[], { start, end }: Period): boolean {
  if (stateAt(since, start)) return true;
  return since.some(({ at, state }) => state !== undefined && at > start && at <= end);
}

function toAuditPage(id: string, since: readonly Since[], replay: Replay, period: Period): AuditPage {
  const atEnd = stateAt(since, period.end);
  const last = atEnd ?? since.findLast(({ at, state }) => at <= period.end && state)!.state!;
  const folder = last.path.split('/')[0] as KindFolder;
  const days = daysOf(since, replay, period);
  const [newest] = last.reviews;
  return {
    id,
    title: last.page?.data.title ?? '',
    kind: kinds[folder].kind,
    file: last.path,
    status: statusOf(atEnd),
    risk: last.risk ?? null,
    owner: last.owner ?? null,
    accountable: days.stretches,
    reviews: last.reviews.filter(({ on }) => on >= period.from && on <= period.to).length,
    newestReview: newest ? { on: newest.on, by: newest.by, next: newest.next } : null,
    overdueDays: days.overdue,
    overdueAtEnd: atEnd !== undefined && isOverdue(atEnd, period.to),
    lastChange: lastChangeOf(id, since, replay, period),
    hashAtStart: period.start < 0 ? null : hashOf(stateAt(since, period.start)),
    hashAtEnd: hashOf(atEnd),
  };
}

function statusOf(state: PageState | undefined): AuditPage['status'] {
  if (!state) return 'removed';
  return state.isReadable ? state.page!.data.status : 'unreadable';
}

/** Who answered for a page on each day of a period on which it was there, and on how many of them its review was late. */
function daysOf(
  since: readonly Since[],
  { steps }: Replay,
  { days, cut }: Period,
): { stretches: AuditPage['accountable']; overdue: number | null } {
  const stretches: AuditPage['accountable'] = [];
  // A page that came after the cut was not there before it.
  const isOld = cut >= 0 && stateAt(since, cut) !== undefined;
  let overdue: number | null = 0;
  for (const { day, at } of days) {
    const isUnknown = isOld && at < cut;
    const state = isUnknown ? undefined : stateAt(since, at);
    if (!state && !isUnknown) continue;
    const owner = state?.owner === undefined ? null : (whoAnswers(state.owner, steps[at]!.owners, day)?.id ?? null);
    const stretch = stretches.at(-1);
    if (stretch && stretch.owner === owner && stretch.known === !isUnknown && isNextDay(stretch.until, day))
      stretch.until = day;
    else stretches.push({ from: day, until: day, owner, known: !isUnknown });
    if (isUnknown) overdue = null;
    else if (overdue !== null && isOverdue(state!, day)) overdue += 1;
  }
  return { stretches, overdue };
}

function isNextDay(day: string, next: string): boolean {
  return Date.parse(next) - Date.parse(day) === 86_400_000;
}

/** Whether the review of a page was late on a day. */
export function isOverdue({ page, reviews, isReadable }: PageState, day: string): boolean {
  if (!page || !isReadable || !fallsDue(page)) return false;
  return trustStates({ status: page.data.status, next: reviews[0]?.next }, day).includes('overdue');
}

/** The newest change of what a page says, up to the last day. Null where the history is cut off before it. */
function lastChangeOf(
  id: string,
  since: readonly Since[],
  { steps }: Replay,
  { end }: Period,
): AuditPage['lastChange'] {
  const at = lastTextChange(since, end);
  const step = at === undefined ? undefined : steps[at];
  const paths = step?.touched.get(id)?.paths;
  return !step || !paths || step.landing.isCutOff ? null : toLanded(step.landing, paths);
}
