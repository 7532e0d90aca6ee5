/** The themes that are part of the site, by the type of theme in VS Code that each of them is. */
export const builtInThemes = {
  light: 'light-modern',
  dark: 'dark-modern',
  hcLight: 'high-contrast-light',
  hcDark: 'high-contrast-dark',
} as const;

export type BuiltInTheme = (typeof builtInThemes)[ThemeType];

export type ThemeType = keyof typeof builtInThemes;

/** The colours of a theme by key. The keys are VS Code's, with hyphens for dots: `sideBar-background`. */
export type Theme = ReadonlyMap<string, string>;

/** A theme that readers can choose besides the built-in ones, as the list of the site has it. */
export interface ThemeEntry {
  /** The name of its style sheet, and of the setting. */
  id: string;
  title: string;
  type: ThemeType;
  /** How many of its colours have too little contrast with a ground they stand on. */
  weak: number;
}

/** The colours that a style sheet of a theme declares. */
export function readSheet(css: string): Theme {
  return new Map(
    Array.from(css.matchAll(/--vscode-([\w-]+):\s*([^;]+);/g), ([, key = '', value = '']) => [key, value]),
  );
}

/** The style sheet of a theme that readers can choose. Paper is never dark, so it is for screens. */
export function writeSheet(id: string, type: ThemeType, theme: Theme): string {
  const scheme = type === 'light' || type === 'hcLight' ? 'light' : 'dark';
  const declarations = Array.from(theme, ([key, value]) => `--vscode-${key}:${value};`);
  const body = [`color-scheme:${scheme};`, ...declarations].join('\n');
  return `@layer themes{@media screen{:root[data-theme='${id}']{\n${body}\n}}}\n`;
}

/** A key as VS Code writes it: `sideBar.background`. */
export function keyInVsCode(key: string): string {
  return key.replaceAll('-', '.');
}
