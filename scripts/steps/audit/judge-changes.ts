import { list } from '../../../src/base/text.ts';
import type { AuditChange, AuditFinding } from '../../../src/model/audit-report.ts';
import type { KnownReview } from './list-reviews.ts';
import { lastTextChange, stepsWithin, type Period } from './period.ts';
import type { Replay } from './timeline.ts';
import { areAllAmong, keysBy, type KeysOf } from './same-person.ts';
import { toLanded } from './to-landed.ts';

/** What is to be said of how changes and reviews were approved. */
export function* judgeChanges(
  changes: readonly AuditChange[],
  known: readonly KnownReview[],
  replay: Replay,
  period: Period,
): Generator<AuditFinding> {
  const places = new Map(stepsWithin(replay, period).map(({ step, at }) => [step.landing.id, at]));
  for (const change of changes) {
    const at = places.get(change.commit)!;
    const keysOf = keysBy(replay.steps[at]!.owners);
    const added = known.filter((each) => each.subject === 'page' && each.id === change.id && each.at === at);
    yield* movedDate(change, added);
    yield* ownApproval(change, keysOf);
    yield* ownReview(change, added, { replay, at, keysOf });
  }
  yield* notNamed(changes);
}

/** A review date was moved, the text is the same, and nobody is named who has looked at that. */
function* movedDate(change: AuditChange, added: readonly KnownReview[]): Generator<AuditFinding> {
  const { what, approvers, hashBefore, hashAfter, title } = change;
  if (!what.includes('review') || hashBefore === null || hashBefore !== hashAfter) return;
  if (approvers === null || approvers.length > 0) return;
  const next = added
    .map(({ review }) => review.next)
    .sort()
    .at(-1);
  const moved = next === undefined ? 'Reviews were altered' : `The review date was moved to ${next}`;
  yield {
    ...about(change, 'date-moved-unapproved'),
    message: `${moved} on "${title}" on ${change.day} while its text stayed the same, and the commit names nobody who approved that.`,
  };
}

/** Whoever wrote a change is the only one who approved it. */
function* ownApproval(change: AuditChange, keysOf: KeysOf): Generator<AuditFinding> {
  const { approvers, authors, title, day, what } = change;
  if (!approvers || approvers.length === 0 || !authors || authors.length === 0) return;
  if (!areAllAmong(approvers, authors, keysOf)) return;
  yield {
    ...about(change, 'four-eyes'),
    message: `The change of "${title}" on ${day} (${list(what)}) was approved by ${list(approvers)} alone, who wrote it.`,
  };
}

/** Whoever wrote the text that stands is the only one who reviewed it, and nobody else is named as having approved that. */
function* ownReview(
  change: AuditChange,
  added: readonly KnownReview[],
  { replay, at, keysOf }: { replay: Replay; at: number; keysOf: KeysOf },
): Generator<AuditFinding> {
  const [first] = added;
  const { authors, approvers, title } = change;
  if (!first || !approvers) return;
  const writers =
    change.what.includes('text') || change.what.includes('added') ? authors : writersBefore(change.id, at, replay);
  if (!writers || writers.length === 0) return;
  const reviewers = [...new Set(added.map(({ review }) => review.by))];
  if (!areAllAmong(reviewers, writers, keysOf) || !areAllAmong(writers, reviewers, keysOf)) return;
  if (!areAllAmong(approvers, writers, keysOf)) return;
  yield {
    ...about(change, 'own-review'),
    message: `The review of "${title}" on ${first.review.on} was made by ${list(reviewers)} alone, who wrote the text, and the commit names nobody else who approved it.`,
  };
}

/** Who wrote the text of a page that stood before a step. */
function writersBefore(id: string, at: number, { pages, steps }: Replay): string[] | undefined {
  const before = lastTextChange(pages.get(id) ?? [], at - 1);
  const step = before === undefined ? undefined : steps[before];
  const paths = step?.touched.get(id)?.paths;
  if (!step || !paths || step.landing.isCutOff) return undefined;
  return toLanded(step.landing, paths).authors ?? undefined;
}

function* notNamed(changes: readonly AuditChange[]): Generator<AuditFinding> {
  const without = changes.filter(({ approvers }) => approvers?.length === 0).length;
  if (without === 0) return;
  yield {
    rule: 'approval-not-named',
    severity: 'info',
    id: null,
    commit: null,
    message: `${without} of ${changes.length} changes name nobody who approved them. Approvals that are kept on the platform only are not in this pack; a merge commit that holds "Approved-by:" is.`,
  };
}

function about({ id, commit }: AuditChange, rule: AuditFinding['rule']): Omit<AuditFinding, 'message'> {
  return { rule, severity: 'warning', id, commit };
}
