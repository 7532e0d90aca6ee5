import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { languagesOf } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';
import { headingList } from '../../../workspace/quick-open-list.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return languagesOf(site).map(({ lang, param }) => ({ params: { lang: param }, props: { lang } }));
}) satisfies GetStaticPaths;

/** The headings of all pages, for who looks for a part of one. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(headingList(await loadSite(), lang));
