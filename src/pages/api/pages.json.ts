import type { APIRoute } from 'astro';
import { loadSite } from '../../workspace/load-site.ts';
import { toLink } from '../../workspace/site.ts';
import { withBase } from '../../workspace/with-base.ts';

/** Version 1 of the list of all pages, for other programs. It holds days, never states: a state depends on who reads when. */
export const GET: APIRoute = async () => {
  const site = await loadSite();
  const pages = site.entries.map((entry) => {
    const { title, summary, href, trust } = toLink(site, entry, site.defaultLang);
    const [newest] = entry.reviews;
    return {
      id: entry.id,
      kind: entry.kind,
      title,
      summary,
      address: withBase(href),
      owner: entry.owner ?? null,
      risk: entry.risk,
      status: entry.data.status,
      levels: entry.data.levels,
      reviewed: newest ? { on: newest.on, by: newest.by, how: newest.how } : null,
      due: trust.next ?? null,
      edited: trust.edited ?? false,
      hash: entry.hash,
      languages: [site.defaultLang, ...Object.keys(entry.translations)],
    };
  });
  return Response.json({ version: 1, edition: VADEMECUM_EDITION, pages });
};
