import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { languagesOf } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';
import { quickOpenList } from '../../../workspace/quick-open-list.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return languagesOf(site).map(({ lang, param }) => ({ params: { lang: param }, props: { lang } }));
}) satisfies GetStaticPaths;

/** What quick open knows of all pages, so that it can find them without asking anybody. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(quickOpenList(await loadSite(), lang));
