import type { Config } from '../model/config.ts';
import { say, type Lang } from '../model/localized.ts';

/** The pictures of the app. They lie in `public/`; one that may be cut to any shape keeps its edge free. */
const icons = [
  { src: 'icons/app.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: 'icons/app-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icons/app-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icons/app-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
  { src: 'icons/app-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
  { src: 'icons/app-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/** What a manifest is made from. */
export interface App {
  config: Pick<Config, 'name' | 'company' | 'welcome'>;
  lang: Lang;
  /** The path that all addresses begin with: `/`, or `/playbook/`. */
  base: string;
  /** The colour of the bar at the top, and of the page before it is there. */
  colours: { bar: string; page: string };
  /** What the menu of the app's icon leads to, by address. */
  shortcuts: readonly { name: string; address: string }[];
}

/** The web app manifest: what a browser needs to install the site as an app. */
export function manifestOf({ config, lang, base, colours, shortcuts }: App): Record<string, unknown> {
  const description = say(config.welcome, lang, lang);
  return {
    id: base,
    name: say(config.name, lang, lang),
    short_name: config.company,
    ...(description ? { description } : {}),
    lang,
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: colours.bar,
    background_color: colours.page,
    categories: ['business', 'education'],
    icons: icons.map((icon) => ({ ...icon, src: `${base}${icon.src}` })),
    shortcuts: shortcuts.map(({ name, address }) => ({
      name,
      url: `${base}${address.slice(1)}`,
      icons: [{ src: `${base}icons/app-192.png`, sizes: '192x192', type: 'image/png' }],
    })),
  };
}
