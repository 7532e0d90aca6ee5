import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { textsIn } from '../../../i18n/texts.ts';
import { editingFacts } from '../../../workspace/editing.ts';
import { languagePaths } from '../../../workspace/languages.ts';
import { loadSite } from '../../../workspace/load-site.ts';

export const getStaticPaths = languagePaths;

/** What the forms need that record a review and begin a page, with their texts. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) =>
  Response.json({ ...editingFacts(await loadSite(), lang), texts: textsIn(lang).editing });
