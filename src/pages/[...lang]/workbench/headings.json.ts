import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';
import { headingList } from '../../../workspace/quick-open-list.ts';

export const getStaticPaths = languagePaths;

/** The headings of all pages, for who looks for a part of one. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(headingList(await loadSite(), lang));
