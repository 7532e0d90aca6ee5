import type { Day } from '../base/day.ts';
import type { Playbook } from '../model/page.ts';
import { officePlaces } from './owner-left.ts';
import { ownersById } from './owners-by-id.ts';
import { fallingDue } from './reviewed.ts';
import type { Finding } from './rule.ts';
import { placeOf } from './run-rules.ts';

interface Place {
  /** Path from the project. */
  file: string;
  line: number;
  /** The id of the page, where there is one. */
  page?: string;
}

/** The review date of a page, or of a folder whose pages are reviewed as a set. */
export interface DatedReview extends Place {
  next: Day;
  owner?: string;
}

/** A place that names an owner who is not in office for ever. */
export interface DatedOffice extends Place {
  office: string;
}

/** Places of which something has to be said on some days and not on others. What, is judged when they are read. */
export type DatedPlace = DatedReview | DatedOffice;

/** The rules that look at such places. What they said on the day of a build is of no use on another one. */
export const datedRules: ReadonlySet<string> = new Set(['review-overdue', 'review-due-soon', 'owner-left']);

/** Everything in a playbook that those rules look at. */
export function datedPlaces(playbook: Playbook): DatedPlace[] {
  const owners = ownersById(playbook);
  const reviews = fallingDue(playbook).map(({ on, reviews: [{ next }], owner }): DatedReview => ({
    ...toPlace({ on, field: ['reviews', 0, 'next'] }),
    next,
    ...(owner === undefined ? {} : { owner }),
  }));
  const offices = officePlaces(playbook).flatMap(({ value, place }): DatedOffice[] => {
    const { from, until } = owners.get(value) ?? {};
    return from === undefined && until === undefined ? [] : [{ ...toPlace(place), office: value }];
  });
  return [...reviews, ...offices];
}

function toPlace(place: Pick<Finding, 'on' | 'field' | 'range'>): Place {
  const { on } = place;
  return { file: on.file ?? 'content', line: placeOf(place).line, ...('id' in on ? { page: on.id } : {}) };
}
