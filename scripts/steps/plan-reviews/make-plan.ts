import type { Day } from '../../../src/base/day.ts';
import { nearest } from '../../../src/base/spelling.ts';
import { risk } from '../../../src/model/fields.ts';
import { whoAnswers } from '../../../src/model/office.ts';
import type { Owner } from '../../../src/model/owners.ts';
import type { Playbook } from '../../../src/model/page.ts';
import {
  fewestPerWeek,
  spreadReviews,
  type PlannableReview,
  type SpreadOptions,
  type SpreadReviews,
} from '../../../src/model/spread-reviews.ts';
import { ownersById } from '../../../src/rules/owners-by-id.ts';
import { reviewWork, type ReviewWork } from '../../../src/rules/review-work.ts';
import { WrongUse } from '../parse-arguments.ts';

/** The reviews of everything that one owner answers for today. */
export interface OwnerPlan extends SpreadReviews {
  id: string;
  name: string;
  /** The owners in whose place this one answers. */
  standsInFor: string[];
  work: readonly ReviewWork[];
  /** Where the limit is not kept: the fewest a week with which all could be made in time, and whether a new plan keeps it. */
  wayOut: { perWeek: number; afresh: boolean } | undefined;
}

/** What is to be planned, and how. */
export interface PlanRequest extends SpreadOptions {
  /** Plan only for whoever answers for this owner. */
  owner?: string | undefined;
}

/** A plan for each owner with reviews to make, by name; and the reviews that nobody answers for. */
export function makePlan(
  playbook: Playbook,
  { owner, ...options }: PlanRequest,
): { plans: OwnerPlan[]; ownerless: ReviewWork[] } {
  const owners = ownersById(playbook);
  const work = reviewWork(playbook);
  const ownerless = work.filter((each) => each.owner === undefined || !owners.has(each.owner));
  const byAnswering = Map.groupBy(
    work.filter((each) => !ownerless.includes(each)),
    (each) => answering(each.owner!, owners, options.today).id,
  );
  const only = owner === undefined ? undefined : answering(known(owner, owners), owners, options.today).id;
  const plans = [...byAnswering]
    .filter(([id]) => only === undefined || id === only)
    .map(([id, own]) => planOf(owners.get(id)!, own, { owners, options }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { plans, ownerless: only === undefined ? ownerless : [] };
}

interface Around {
  owners: ReadonlyMap<string, Owner>;
  options: SpreadOptions;
}

function planOf({ id, name }: Owner, work: readonly ReviewWork[], { owners, options }: Around): OwnerPlan {
  const reviews = work.map(toPlannable);
  const spread = spreadReviews(reviews, options);
  const others = new Set(work.flatMap((each) => (each.owner === id ? [] : [each.owner!])));
  return {
    id,
    name,
    standsInFor: Array.from(others, (other) => owners.get(other)!.name),
    work,
    ...spread,
    wayOut: spread.tooMany.length === 0 ? undefined : wayOutOf(reviews, options),
  };
}

function wayOutOf(reviews: readonly PlannableReview[], options: SpreadOptions): OwnerPlan['wayOut'] {
  const perWeek = fewestPerWeek(reviews, options);
  return { perWeek, afresh: perWeek === options.perWeek };
}

function toPlannable({ key, due, planned, risk: own }: ReviewWork): PlannableReview {
  return { key, due, planned, rank: risk.options.indexOf(own) };
}

/** Who answers for an owner; the owner where nobody does, which `validate` reports. */
function answering(id: string, owners: ReadonlyMap<string, Owner>, today: Day): Owner {
  return whoAnswers(id, owners, today) ?? owners.get(id)!;
}

function known(id: string, owners: ReadonlyMap<string, Owner>): string {
  if (owners.has(id)) return id;
  const near = nearest(id, owners.keys());
  throw new WrongUse(
    `--owner cannot be "${id}". ${near === undefined ? `Write one of ${[...owners.keys()].join(', ')}.` : `Did you mean ${near}?`}`,
  );
}
