import { sayDay } from '../base/day.ts';
import { textsIn } from '../i18n/texts.ts';
import { loadSite } from '../workspace/load-site.ts';
import { reviewCalendar } from '../workspace/review-calendar.ts';
import { loadReviewWork } from '../workspace/review-work.ts';

/** The reviews of an owner, or of all, as a calendar in the language of the playbook. */
export async function calendarResponse(origin: URL | undefined, owner?: string): Promise<Response> {
  const site = await loadSite();
  const { calendar } = textsIn(site.defaultLang).published;
  const text = reviewCalendar(site, {
    ...(owner === undefined ? {} : { owner }),
    work: await loadReviewWork(),
    origin: origin!,
    edition: VADEMECUM_EDITION,
    texts: { ...calendar, dueBy: (day) => calendar.dueBy(sayDay(day, site.defaultLang)) },
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
