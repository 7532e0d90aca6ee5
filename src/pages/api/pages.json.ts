import type { APIRoute } from 'astro';
import { loadSite } from '../../workspace/load-site.ts';
import { pagesListOf } from '../../workspace/published-lists.ts';
import { loadReviewWork } from '../../workspace/review-work.ts';

/** The list of all pages, for other programs: `model/pages-list.ts` is the contract. */
export const GET: APIRoute = async () =>
  Response.json(pagesListOf(await loadSite(), { edition: VADEMECUM_EDITION, work: await loadReviewWork() }));
