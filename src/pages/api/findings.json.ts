import type { APIRoute } from 'astro';
import { loadSite } from '../../workspace/load-site.ts';
import { loadProblems } from '../../workspace/problems.ts';
import { findingsListOf } from '../../workspace/published-lists.ts';
import { loadReviewWork } from '../../workspace/review-work.ts';

/** What is to be mended and reviewed, for other programs: `model/findings-list.ts` is the contract. */
export const GET: APIRoute = async () => {
  const [work, findings] = [await loadReviewWork(), await loadProblems()];
  return Response.json(findingsListOf(await loadSite(), { edition: VADEMECUM_EDITION, work, findings }));
};
