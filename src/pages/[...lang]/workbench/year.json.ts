import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { year } from '../../../i18n/sheets/year.ts';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';
import { yearFile } from '../../../workspace/year.ts';

export const getStaticPaths = languagePaths;

/** What comes round in which week of this year and the next, for whoever knows what day it is. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json(yearFile(await loadSite(), { lang, edition: VADEMECUM_TODAY, range: year[lang].range }));
