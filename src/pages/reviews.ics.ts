import type { APIRoute } from 'astro';
import { calendarResponse } from '../layouts/calendar-response.ts';

/** The reviews of the whole playbook, for a calendar to subscribe to. */
export const GET: APIRoute = ({ site }) => calendarResponse(site);
