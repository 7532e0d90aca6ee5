import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { textsIn } from '../../../i18n/texts.ts';
import { lazyTextsOf } from '../../../i18n/lazy-texts.ts';
import { languagePaths } from '../../../workspace/languages.ts';

export const getStaticPaths = languagePaths;

/** The texts of the parts that open when somebody asks for them, so that no page has to carry them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang } }) =>
  Response.json(lazyTextsOf(textsIn(lang)));
