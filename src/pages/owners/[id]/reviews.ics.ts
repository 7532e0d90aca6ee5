import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarResponse } from '../../../layouts/calendar-response.ts';
import { loadSite } from '../../../workspace/load-site.ts';

export const getStaticPaths = (async () => {
  const { owners } = await loadSite();
  return Array.from(owners.keys(), (id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The reviews that an owner has to make, for a calendar to subscribe to. */
export const GET: APIRoute = ({ site, params: { id } }) => calendarResponse(site, id);
