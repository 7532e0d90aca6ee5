import type { APIRoute, GetStaticPaths } from 'astro';
import { year } from '../../i18n/sheets/year.ts';
import { levels, type Level } from '../../model/fields.ts';
import { loadSite } from '../../workspace/load-site.ts';
import { ritualCalendar } from '../../workspace/ritual-calendar.ts';

export const getStaticPaths = (() =>
  ['all', ...levels].map((level) => ({ params: { level } }))) satisfies GetStaticPaths;

/** The rituals of a level, or all, for a calendar to subscribe to; in the language of the playbook. */
export const GET: APIRoute = async ({ site: origin, params }) => {
  const site = await loadSite();
  const level = levels.find((candidate) => candidate === params['level']);
  const text = ritualCalendar(site, {
    ...(level === undefined ? {} : { level: level satisfies Level }),
    origin: origin!,
    edition: VADEMECUM_EDITION,
    texts: year[site.defaultLang],
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
