import type { APIRoute } from 'astro';
import { sayDay } from '../../../base/day.ts';
import type { Lang } from '../../../model/localized.ts';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadProblems } from '../../../workspace/problems.ts';
import { problemsByPage, type FoundProblems } from '../../../workspace/problems-by-page.ts';

export const getStaticPaths = languagePaths;

/** What is wrong with which page, for the panel of those who mend them. Findings are in English, the day is not. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json({
    asOf: sayDay(VADEMECUM_TODAY, lang),
    pages: problemsByPage(await loadProblems()),
  } satisfies FoundProblems);
