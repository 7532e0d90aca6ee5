import { mondayOfCount, weekCount } from '../base/calendar.ts';
import type { Day } from '../base/day.ts';
import { workDay, type ReviewWork } from '../rules/review-work.ts';
import type { Site } from './site.ts';

/** How many reviews each owner has to make, week by week: when they are planned, or else due. Days, not states. */
export interface ReviewLoad {
  /** The Mondays of the weeks, one after the other. */
  weeks: Day[];
  owners: OwnerLoad[];
  /** The most that one owner has in one week. */
  most: number;
}

/** The reviews of an owner. */
export interface OwnerLoad {
  /** Nothing for reviews that nobody answers for. */
  id: string;
  name: string;
  total: number;
  /** Those before the first week, and after the last. */
  before: number;
  after: number;
  /** Those of each week. */
  counts: number[];
}

/** A chart covers at least half a year and at most a year. */
const [fewest, mostWeeks] = [26, 53];

/** The load of every owner who has a review to make, from the week of a day on. */
export function reviewLoad({ owners }: Pick<Site, 'owners'>, work: readonly ReviewWork[], from: Day): ReviewLoad {
  const reviews = work.flatMap((each) => {
    const day = workDay(each);
    return day === undefined ? [] : [{ owner: each.owner ?? '', week: weekCount(day) }];
  });
  const first = weekCount(from);
  const last = Math.max(first, ...reviews.map(({ week }) => week));
  const length = Math.min(mostWeeks, Math.max(fewest, last - first + 1));
  const byOwner = Map.groupBy(reviews, ({ owner }) => owner);
  const loads = [...owners.values(), { id: '', name: '' }].flatMap(({ id, name }) => {
    const own = byOwner.get(id);
    return own
      ? [
          ownerLoad(
            { id, name },
            own.map(({ week }) => week - first),
            length,
          ),
        ]
      : [];
  });
  return {
    weeks: Array.from({ length }, (_, index) => mondayOfCount(first + index)),
    owners: loads,
    most: Math.max(0, ...loads.flatMap(({ before, after, counts }) => [before, after, ...counts])),
  };
}

function ownerLoad(owner: Pick<OwnerLoad, 'id' | 'name'>, weeks: readonly number[], length: number): OwnerLoad {
  const count = (counts: (week: number) => boolean) => weeks.filter(counts).length;
  return {
    ...owner,
    total: weeks.length,
    before: count((week) => week < 0),
    after: count((week) => week >= length),
    counts: Array.from({ length }, (_, index) => count((week) => week === index)),
  };
}
