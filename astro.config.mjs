import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { sourceDigest } from './scripts/steps/source-digest.mjs';
import { pageTransition } from './src/layouts/page-transition.ts';
import { liveContent } from './src/playbook/live-content.ts';

const { VADEMECUM_BASE, VADEMECUM_CACHE, VADEMECUM_EDITION, VADEMECUM_SITE, VADEMECUM_TODAY } = process.env;
const today = VADEMECUM_TODAY ?? '2026-01-01';
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Table cells say their alignment by a class: a style attribute would break the content security policy. */
const plainTables = {
  name: 'plain-tables',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const align = /^text-align: (\w+)$/.exec(node.properties.style ?? '');
      if (!align) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`align-${align[1]}`]);
    },
  },
};

/**
 * An `import()` stays one: Vite would fetch ahead what the part imports itself, with a helper and a list of names that weigh
 * more than the few files our parts are made of.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** What is fetched together is one file, with all it needs that no file of an earlier line has; else each module that two parts share would be a file. */
const scripts = [
  ['shell', /(?:layouts\/start|workbench\/(?:shell|element|favourites|fill-in|lazy-texts|load-style|say-count))\.ts$/],
  ['in-use', /workbench\/in-use\.ts$/],
  ['ranking', /workbench\/ranking\//],
  ['palette', /palette\/quick-open\.ts$/],
  ['preview', /hover\/preview\.ts$/],
].map(([name, test], index, { length }) => ({ name, test, priority: length - index }));

export default defineConfig({
  site: VADEMECUM_SITE ?? 'https://playbook.example.com',
  base: VADEMECUM_BASE ?? '/',
  trailingSlash: 'always',
  // In its own folder, so that a build can start from what the last one knew wherever its output goes.
  cacheDir: resolve(VADEMECUM_CACHE ?? '.cache/astro'),
  // A style in the page would need a hash of its own in the policy.
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx(), liveContent()],
  markdown: {
    syntaxHighlight: false,
    // Smart quotes are English only.
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [plainTables] }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // Astro hashes no inline style of ours, so the hash stands here.
      styleDirective: { resources: ["'self'"], hashes: [sha256(pageTransition)] },
      scriptDirective: { resources: ["'self'"] },
    },
  },
  experimental: { incrementalBuild: true },
  vite: {
    define: {
      VADEMECUM_EDITION: JSON.stringify(VADEMECUM_EDITION ?? today),
      VADEMECUM_TODAY: JSON.stringify(today),
      // Part of the configuration's hash: when anything of our own code changes, every page is rendered again.
      __SOURCE__: JSON.stringify(sourceDigest()),
    },
    // A script or picture in the page would need a hash of its own in the policy.
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports],
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: scripts } } },
        },
      },
    },
  },
});
