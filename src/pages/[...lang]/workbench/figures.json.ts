import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figures } from '../../../workspace/answers.ts';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';

export const getStaticPaths = languagePaths;

/** What procedures fix and let people decide, for who asks how far, how long or how many. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(figures(await loadSite(), lang));
