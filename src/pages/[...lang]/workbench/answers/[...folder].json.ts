import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { answerDetails, answerFolders } from '../../../../workspace/answer-details.ts';
import { languagesOf } from '../../../../workspace/languages.ts';
import { loadSite } from '../../../../workspace/load-site.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return answerFolders(site).flatMap((folder) =>
    languagesOf(site).map(({ lang, param }) => ({ params: { lang: param, folder }, props: { lang, folder } })),
  );
}) satisfies GetStaticPaths;

/** What answers from the pages in a folder say beside their value. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang, folder } }) =>
  Response.json(answerDetails(await loadSite(), folder, lang));
