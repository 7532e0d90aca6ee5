import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';
import { searchFacets } from '../../../workspace/search-facets.ts';

export const getStaticPaths = languagePaths;

/** What results are narrowed by, for who searches. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(searchFacets(await loadSite(), lang));
