import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import sirv from 'sirv';

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** Lets the development server answer searches from the index of the last finished build. */
export function serveLastIndex(site: string, base: string): VitePlugin {
  return {
    name: 'vademecum-last-index',
    configureServer(server) {
      server.middlewares.use(`${base}pagefind`, sirv(join(site, 'pagefind'), { dev: true }));
    },
  };
}
