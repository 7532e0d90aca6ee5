import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';
import { phraseRows } from '../../../workspace/phrasebook.ts';

export const getStaticPaths = languagePaths;

/** The words of the phrasebook, for procedures whose reader wants them in the customer's language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(phraseRows(await loadSite(), lang));
