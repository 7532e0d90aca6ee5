import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';
import { quickOpenList } from '../../../workspace/quick-open-list.ts';

export const getStaticPaths = languagePaths;

/** What quick open knows of all pages, so that it can find them without asking anybody. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(quickOpenList(await loadSite(), lang));
