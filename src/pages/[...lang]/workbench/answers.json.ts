import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { answerTexts } from '../../../i18n/answer-texts.ts';
import { answerOwners } from '../../../workspace/answers.ts';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';

export const getStaticPaths = languagePaths;

/** What a search needs in order to know whether it is asked for an answer. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) => {
  const site = await loadSite();
  return Response.json({ ...answerOwners(site, lang), ...answerTexts(lang, site.defaultLang) });
};
