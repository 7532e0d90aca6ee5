import { getCollection } from 'astro:content';
import type { ReviewWork } from '../rules/review-work.ts';

/** The reviews that have to be made, in the order of the pages. */
export async function loadReviewWork(): Promise<ReviewWork[]> {
  return (await getCollection('reviewWork')).map(({ data }) => data as ReviewWork);
}
