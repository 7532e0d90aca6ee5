import type { APIRoute } from 'astro';
import { textsIn } from '../i18n/texts.ts';
import { readSheet } from '../model/theme.ts';
import lightModern from '../styles/themes/light-modern.css?raw';
import { loadSite } from '../workspace/load-site.ts';
import { manifestOf } from '../workspace/manifest.ts';
import { withBase } from '../workspace/with-base.ts';

/** What a browser needs to install the site as an app. */
export const GET: APIRoute = async () => {
  const { config, defaultLang: lang, kinds } = await loadSite();
  const { activities } = textsIn(lang);
  const theme = readSheet(lightModern);
  const manifest = manifestOf({
    config,
    lang,
    base: withBase('/'),
    colours: { bar: theme.get('titleBar-activeBackground') ?? '', page: theme.get('editor-background') ?? '' },
    shortcuts: [
      { name: activities.search, address: '/search/' },
      ...(kinds.includes('checklists') ? [{ name: activities.checklists, address: '/checklists/' }] : []),
      { name: activities.contents, address: '/contents/' },
    ],
  });
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
