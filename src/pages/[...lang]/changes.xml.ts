import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { textsIn } from '../../i18n/texts.ts';
import { changeFeed } from '../../workspace/change-feed.ts';
import { languagePaths } from '../../workspace/languages.ts';
import { loadSite } from '../../workspace/load-site.ts';

export const getStaticPaths = languagePaths;

/** What readers must know of, for a feed reader to subscribe to. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props: { lang } }) =>
  new Response(
    changeFeed(await loadSite(), {
      lang,
      origin: site!,
      edition: VADEMECUM_EDITION,
      title: textsIn(lang).published.changes,
    }),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
