import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partsOf, targetOf, type Part } from './support/source-file.ts';

/** A folder uses itself and what stands to its left. */
const layers = [
  'base',
  'model',
  'prose',
  'rules',
  'playbook',
  'workspace',
  'i18n',
  'components',
  'workbench',
  'worksheets',
  'layouts',
  'pages',
];

/** Folders whose `.ts` files are the browser's side of the components beside them. */
const forBrowsers = ['components', 'workbench', 'worksheets'];

/** What code for the build and for Node cannot have. */
const browserGlobals = [
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'navigator',
  'customElements',
  'HTMLElement',
  'location',
  'history',
];

const sources = filesOf('src/*/**/*.{ts,astro}');
const scripts = filesOf('scripts/**/*.{ts,mjs}');

describe('a folder of src', () => {
  test('is one of the layers', () => {
    expect([...new Set(sources.map(folderOf))].filter((folder) => !layers.includes(folder))).toEqual([]);
  });

  test('imports only itself and what stands to its left', () => {
    expect(sources.flatMap((file) => strangers(file, layers.slice(0, layers.indexOf(folderOf(file)) + 1)))).toEqual([]);
  });

  test('uses Node, Astro and the browser only where the table of house-style.md allows it', () => {
    expect(sources.flatMap((file) => partsOf(file).flatMap((part) => trespasses(file, part)))).toEqual([]);
  });
});

describe('scripts', () => {
  test('import base to playbook, and nothing that only Astro can load', () => {
    expect(scripts.flatMap((file) => strangers(file, layers.slice(0, layers.indexOf('playbook') + 1)))).toEqual([]);
    expect(scripts.filter((file) => importsOf(file).some((name) => name.startsWith('astro:')))).toEqual([]);
  });
});

test('every relative import names its file in full', () => {
  const short = (file: string) =>
    importsOf(file).filter((name) => name.startsWith('.') && !/\.(ts|mjs|astro|css|json|svg)(\?[\w&]+)?$/.test(name));
  expect([...sources, ...scripts].flatMap((file) => short(file).map((name) => `${file}: ${name}`))).toEqual([]);
});

/** Relative imports that lead out of the allowed layers. Styles belong to everybody; a script may use other scripts. */
function strangers(file: string, allowed: readonly string[]): string[] {
  const isAllowed = (target: string) => {
    const [top, folder = ''] = target.split('/');
    if (top === 'scripts') return file.startsWith('scripts/');
    return top === 'src' && (folder === 'styles' || allowed.includes(folder));
  };
  const targets = importsOf(file).flatMap((name) => targetOf(file, name) ?? []);
  return targets.filter((target) => !isAllowed(target)).map((target) => `${file}: ${target}`);
}

function trespasses(file: string, { runs, imports, globals }: Part): string[] {
  const folder = folderOf(file);
  const isForBrowser = runs === 'script' || (runs === 'module' && forBrowsers.includes(folder));
  const mayAskAstro = runs === 'fence' || folder === 'workspace' || folder === 'pages';
  const found = [
    ...imports.filter((name) => name.startsWith('node:') && folder !== 'playbook'),
    ...imports.filter((name) => name.startsWith('astro:') && (isForBrowser || !mayAskAstro)),
    ...browserGlobals.filter((name) => globals.has(name) && !isForBrowser),
  ];
  return found.map((name) => `${file}: ${name}`);
}

function importsOf(file: string): string[] {
  return partsOf(file).flatMap(({ imports }) => imports);
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function filesOf(pattern: string): string[] {
  return globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
