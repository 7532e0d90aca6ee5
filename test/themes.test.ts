import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyInVsCode, builtInThemes, readSheet, type ThemeType } from '../src/model/theme.ts';
import { pairs, sayRatio, weakPairs } from '../src/model/theme-contrast.ts';
import { keysIn, screenRules } from './support/style-rules.ts';

const themes = Object.entries(builtInThemes).map(([type, name]) => ({
  name,
  type: type as ThemeType,
  theme: readSheet(readFileSync(`src/styles/themes/${name}.css`, 'utf8')),
}));
const [light, ...others] = themes;

const sources = globSync('src/**/*.{astro,ts,css}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('src/styles/themes/'))
  .sort();
const used = new Map(sources.flatMap((file) => keysIn(readFileSync(file, 'utf8')).map((key) => [key, file] as const)));
const rules = sources.filter((file) => !file.endsWith('.ts')).flatMap(screenRules);

describe('a key', () => {
  test('that is in use has a colour in every theme', () => {
    const missing = themes.flatMap(({ name, theme }) =>
      [...used].filter(([key]) => !theme.has(key)).map(([key, file]) => `${name}: ${key}, which ${file} uses`),
    );
    expect(missing).toEqual([]);
  });

  test('that a theme has is in use somewhere', () => {
    expect([...light!.theme.keys()].filter((key) => !used.has(key))).toEqual([]);
  });

  test('is in all themes or in none, in the same order', () => {
    for (const { name, theme } of others) expect([...theme.keys()], name).toEqual([...light!.theme.keys()]);
  });
});

describe('a colour', () => {
  test('is written in a theme and nowhere else', () => {
    const literal =
      /#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(white|black|red|green|blue|gr[ae]y|yellow|orange|purple|silver|navy)\b/i;
    const found = rules.flatMap(({ file, selector, declarations }) =>
      [...declarations]
        // The name of a key may have a colour in it: `charts-red`.
        .filter(([, value]) => literal.test(value.replaceAll(/--vscode-[\w-]+/g, '')))
        .map((pair) => `${file}: ${selector} { ${pair.join(': ')} }`),
    );
    expect(found).toEqual([]);
  });

  test('stands on its ground with enough contrast, in every theme', () => {
    const weak = themes.flatMap(({ name, type, theme }) =>
      weakPairs(theme, type).map(
        ({ foreground, surface, ratio, needed }) =>
          `${name}: ${keyInVsCode(foreground)} on ${keyInVsCode(surface.ground)} (${surface.where}) has ${sayRatio(ratio)} and needs ${needed}:1`,
      ),
    );
    expect(weak).toEqual([]);
  });
});

/** The pairs that themes are tested by must be those that readers see. */
describe('the list of pairs', () => {
  /** Lines and shades: nothing is read on them. */
  const noGrounds = [
    'progressBar-background',
    'sash-hoverBorder',
    'tree-indentGuidesStroke',
    'widget-border',
    'widget-shadow',
  ];
  const grounds = new Set(pairs.map(({ surface }) => surface.ground));

  test('has every ground in use', () => {
    const unknown = rules.flatMap(({ file, selector, declarations }) =>
      backgroundOf(declarations)
        .filter((key) => !grounds.has(key) && !noGrounds.includes(key))
        .map((key) => `${file}: ${selector} has the ground ${key}`),
    );
    expect(unknown).toEqual([]);
  });

  test('has every colour of text in use', () => {
    const known = new Set(pairs.map(({ foreground }) => foreground));
    const unknown = rules.flatMap(({ file, selector, declarations }) =>
      keysIn(declarations.get('color') ?? '')
        .filter((key) => !known.has(key))
        .map((key) => `${file}: ${selector} has text of ${key}`),
    );
    expect(unknown).toEqual([]);
  });

  test('has every pair that one rule sets', () => {
    const known = new Set(pairs.map(({ foreground, surface }) => `${foreground} on ${surface.ground}`));
    const unknown = rules.flatMap(({ file, selector, declarations }) =>
      backgroundOf(declarations)
        .filter((key) => !noGrounds.includes(key))
        .flatMap((ground) => keysIn(declarations.get('color') ?? '').map((key) => `${key} on ${ground}`))
        .filter((pair) => !known.has(pair))
        .map((pair) => `${file}: ${selector} sets ${pair}`),
    );
    expect(unknown).toEqual([]);
  });

  test('names no key that is in use nowhere', () => {
    const keys = new Set(
      pairs.flatMap(({ foreground, surface }) => [foreground, surface.ground, surface.over ?? foreground]),
    );
    expect([...keys].filter((key) => !used.has(key))).toEqual([]);
  });
});

function backgroundOf(declarations: ReadonlyMap<string, string>): string[] {
  return keysIn(declarations.get('background') ?? declarations.get('background-color') ?? '');
}
