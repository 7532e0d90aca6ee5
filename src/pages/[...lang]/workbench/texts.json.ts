import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { textsIn } from '../../../i18n/texts.ts';
import { lazyTextsOf } from '../../../i18n/lazy-texts.ts';
import { languagesOf } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return languagesOf(site).map(({ lang, param }) => ({ params: { lang: param }, props: { lang } }));
}) satisfies GetStaticPaths;

/** The texts of the parts that open when somebody asks for them, so that no page has to carry them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang } }) =>
  Response.json(lazyTextsOf(textsIn(lang)));
