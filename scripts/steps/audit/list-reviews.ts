import type { AuditReview } from '../../../src/model/audit-report.ts';
import type { Review } from '../../../src/model/fields.ts';
import { differences } from '../../../src/rules/on-record.ts';
import type { Period } from './period.ts';
import type { Replay, Step } from './timeline.ts';

/** A review that was on record at some time. */
export interface KnownReview {
  subject: AuditReview['subject'];
  /** The id of the page, or the path of the folder. */
  id: string;
  review: Review;
  /** The place of the step that brought it. */
  at: number;
  /** Whether its hash was that of the text at the step that wrote it. */
  ofText: AuditReview['ofText'];
  record: AuditReview['record'];
  /** The place of the step that altered it or took it out. */
  endedAt?: number;
  /** It reads as one that was altered reads since then. */
  isAlteration: boolean;
}

/** Something that holds reviews, after a step. */
interface Holder {
  key: string;
  subject: AuditReview['subject'];
  id: string;
  /** Undefined where it cannot be read, so that nobody can tell what became of its reviews. */
  reviews: readonly Review[] | undefined;
  isGone: boolean;
  hash: string | undefined;
}

/** Every review that the history holds, as it was first written. Reviews are only ever added: what became of each is told. */
export function collectReviews({ steps }: Replay): KnownReview[] {
  const known = new Map<string, KnownReview[]>();
  for (const [at, step] of steps.entries())
    for (const holder of holdersIn(step)) {
      const own = known.get(holder.key) ?? [];
      known.set(holder.key, own);
      take(own, holder, { at, isCutOff: step.landing.isCutOff });
    }
  return [...known.values()].flat();
}

function holdersIn({ touched, folders }: Step): Holder[] {
  return [
    ...Array.from(touched, ([id, { after }]): Holder => ({
      key: `page ${id}`,
      subject: 'page',
      id,
      reviews: after?.isReadable ? after.page?.data.reviews : undefined,
      isGone: !after,
      hash: after?.hash,
    })),
    ...folders.map(({ folder, isReadable }): Holder => ({
      key: `folder ${folder.path}`,
      subject: 'folder',
      id: folder.path,
      reviews: isReadable ? folder.data.reviews : undefined,
      isGone: false,
      hash: folder.hash,
    })),
  ];
}

/** Holds the reviews that are there against those on record. */
function take(own: KnownReview[], holder: Holder, { at, isCutOff }: { at: number; isCutOff: boolean }): void {
  const standing = own.filter(({ record }) => record === 'stands' || record === 'page removed');
  if (holder.isGone) {
    for (const each of standing) end(each, 'page removed', at);
    return;
  }
  if (holder.reviews === undefined) return;
  const fresh = [...holder.reviews];
  const missing = standing.filter((each) => {
    const index = fresh.findLastIndex((review) => differences(each.review, review).length === 0);
    if (index < 0) return true;
    const [found] = fresh.splice(index, 1);
    each.record = 'stands';
    delete each.endedAt;
    if (each.review.of === 'pending' && found!.of !== 'pending') {
      each.review = found!;
      each.ofText = judge(found!, holder.hash, isCutOff);
    }
    return false;
  });
  const alterations = new Set<Review>();
  for (const each of missing) {
    const now = fresh.find((review) => !alterations.has(review) && differences(each.review, review).length <= 3);
    if (now) alterations.add(now);
    end(each, now ? 'altered' : 'removed', at);
  }
  // The oldest stands last in a page.
  for (const review of fresh.reverse())
    own.push({
      subject: holder.subject,
      id: holder.id,
      review,
      at,
      ofText: judge(review, holder.hash, isCutOff),
      record: 'stands',
      isAlteration: alterations.has(review),
    });
}

function end(each: KnownReview, record: AuditReview['record'], at: number): void {
  each.record = record;
  each.endedAt = at;
}

function judge({ of }: Review, hash: string | undefined, isCutOff: boolean): AuditReview['ofText'] {
  if (of === 'pending') return 'pending';
  if (isCutOff || hash === undefined) return 'unknown';
  return of === hash ? 'yes' : 'no';
}

/** The reviews that were made within a period, by day, then by what was reviewed. */
export function listReviews(known: readonly KnownReview[], { steps }: Replay, { from, to }: Period): AuditReview[] {
  return known
    .filter(({ review }) => review.on >= from && review.on <= to)
    .map(({ subject, id, review, at, ofText, record }): AuditReview => {
      const { landing, day } = steps[at]!;
      const { on, by, how, found, next, of } = review;
      const brought = landing.isCutOff ? { commit: null, recorded: null } : { commit: landing.id, recorded: day };
      return { subject, id, on, by, how, found, next, of, ofText, ...brought, record };
    })
    .sort((a, b) => order(a.on, b.on) || order(a.id, b.id) || order(a.by, b.by) || order(a.found, b.found));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
