import type { APIRoute } from 'astro';
import { inLanguage } from '../model/address.ts';
import { loadSite } from '../workspace/load-site.ts';
import { toLink } from '../workspace/site.ts';
import { withBase } from '../workspace/with-base.ts';

/** Every address with a text of its own: source and translated pages that are no drafts, and the lists. */
export const GET: APIRoute = async ({ site: origin }) => {
  const site = await loadSite();
  const owners = ['', ...site.owners.keys()].map((id) => `/owners/${id && `${id}/`}`);
  const kinds = site.kinds.map((kind) => `/${kind}/`);
  const lists = [
    '/',
    '/contents/',
    '/latitude/',
    '/coverage/',
    '/year/',
    '/recognition/',
    '/career/',
    ...owners,
    ...kinds,
  ];
  const addresses = site.languages.flatMap((lang) => [
    ...lists.map((address) => inLanguage(address, lang, site.defaultLang)),
    ...site.entries
      .filter(({ data, translations }) => data.status !== 'draft' && (lang === site.defaultLang || translations[lang]))
      .map((entry) => toLink(site, entry, lang).href),
  ]);
  const urls = addresses.map((address) => `  <url><loc>${new URL(withBase(address), origin).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    {
      headers: { 'Content-Type': 'application/xml' },
    },
  );
};
