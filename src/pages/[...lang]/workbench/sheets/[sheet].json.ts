import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sheetTexts } from '../../../../i18n/sheets/index.ts';
import { languagesOf } from '../../../../workspace/languages.ts';
import { loadSite } from '../../../../workspace/load-site.ts';

export const getStaticPaths = (async () => {
  const languages = languagesOf(await loadSite());
  return Object.entries(sheetTexts).flatMap(([sheet, texts]) =>
    languages.map(({ lang, param }) => ({ params: { lang: param, sheet }, props: { texts: texts[lang] } })),
  );
}) satisfies GetStaticPaths;

/** The texts that the script of a sheet shows, so that no other page has to carry them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.texts);
