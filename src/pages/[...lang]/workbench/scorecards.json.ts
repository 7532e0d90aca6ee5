import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';
import { scorecardsOf } from '../../../workspace/scorecards.ts';

export const getStaticPaths = languagePaths;

/** The scorecards with their metrics, for the sheet that takes the figures of a period. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(scorecardsOf(await loadSite(), lang));
