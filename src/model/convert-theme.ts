import { luminance, parseColour } from '../base/colour.ts';
import { pairs, ratioOf, unreadable } from './theme-contrast.ts';
import { keyInVsCode, type Theme, type ThemeType } from './theme.ts';

const ring = pairs.find(
  ({ foreground, surface }) => foreground === 'focusBorder' && surface.ground === 'editor-background',
)!;

/** What a file of a VS Code theme holds, as far as we read it. */
export interface ThemeFile {
  name?: unknown;
  type?: unknown;
  colors: Readonly<Record<string, unknown>>;
}

/** A colour of a file that is none, in words for those who put the file there. */
export interface BadColour {
  key: string;
  message: string;
}

/** A theme as the site can show it: every key has a colour. */
export interface ConvertedTheme {
  type: ThemeType;
  theme: Theme;
  bad: BadColour[];
  /** Keys whose own colour could not be read on its ground, or was the ground. They have that of the built-in theme. */
  replaced: string[];
}

/** Keys that take the colour of another one where a theme says nothing of them, as VS Code has it. */
const follows: Readonly<Record<string, string>> = {
  foreground: 'editor-foreground',
  'editor-foreground': 'foreground',
  'editorHoverWidget-background': 'editorWidget-background',
  'welcomePage-tileBackground': 'editorWidget-background',
  'textCodeBlock-background': 'editorWidget-background',
  'textBlockQuote-background': 'editorWidget-background',
  'panel-background': 'editor-background',
  'peekViewEditor-background': 'editor-background',
  'tab-activeBackground': 'editor-background',
  'breadcrumb-background': 'editor-background',
  'settings-focusedRowBackground': 'list-hoverBackground',
  'tab-activeBorderTop': 'focusBorder',
  'sash-hoverBorder': 'focusBorder',
  'quickInput-background': 'editorWidget-background',
  'quickInput-foreground': 'foreground',
  'quickInputList-focusBackground': 'list-activeSelectionBackground',
  'quickInputList-focusForeground': 'list-activeSelectionForeground',
  'sideBar-foreground': 'foreground',
  'sideBarSectionHeader-foreground': 'sideBar-foreground',
  'activityBar-activeBorder': 'activityBar-foreground',
  'commandCenter-foreground': 'titleBar-activeForeground',
  'input-foreground': 'foreground',
  'menu-background': 'editorWidget-background',
  'menu-foreground': 'foreground',
};

/** The key that stands for every border a theme does not name: themes of high contrast have little else. */
const forAllBorders = 'contrastBorder';

/** The built-in theme that a file is like: by what it says of itself, else by its background. */
export function typeOf({ type, colors }: ThemeFile): ThemeType {
  const said = typeof type === 'string' ? types[type.toLowerCase()] : undefined;
  if (said !== undefined) return said;
  const background = parseColour(String(colors['editor.background']));
  return background !== undefined && luminance(background) > 0.18 ? 'light' : 'dark';
}

const types: Readonly<Record<string, ThemeType>> = {
  light: 'light',
  vs: 'light',
  dark: 'dark',
  'vs-dark': 'dark',
  hc: 'hcDark',
  hcdark: 'hcDark',
  'hc-black': 'hcDark',
  hclight: 'hcLight',
  'hc-light': 'hcLight',
};

/** Makes a theme of a VS Code theme's colours. What it does not say, or says in a way that hides text, comes from the built-in theme. */
export function convertTheme(file: ThemeFile, builtIn: (type: ThemeType) => Theme): ConvertedTheme {
  const type = typeOf(file);
  const base = builtIn(type);
  const { own, bad } = readColours(file.colors, base);
  const theme = new Map(Array.from(base, ([key, value]) => [key, followed(own, key) ?? value]));
  return { type, theme, bad, replaced: makeReadable(theme, base) };
}

/** The colours of a file that we have a use for. Nothing but a colour in hexadecimal digits gets into a style sheet. */
function readColours(colors: ThemeFile['colors'], base: Theme): { own: Map<string, string>; bad: BadColour[] } {
  const own = new Map<string, string>();
  const bad: BadColour[] = [];
  for (const key of [...base.keys(), forAllBorders]) {
    const value = colors[keyInVsCode(key)];
    if (value === undefined || value === null || value === 'default') continue;
    if (typeof value === 'string' && parseColour(value) !== undefined) own.set(key, value.toLowerCase());
    else bad.push({ key, message: badColour(keyInVsCode(key), value) });
  }
  return { own, bad };
}

function badColour(key: string, value: unknown): string {
  return `"${key}" is ${shorten(JSON.stringify(value))}, which is no colour. Write it like "#1f1f1f" or "#1f1f1f80".`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function followed(own: ReadonlyMap<string, string>, key: string): string | undefined {
  const leader = follows[key] ?? '';
  const border = /(?<!active|focus|hover)border$/i.test(key) ? own.get(forAllBorders) : undefined;
  return own.get(key) ?? own.get(leader) ?? own.get(follows[leader] ?? '') ?? border;
}

/**
 * Gives text that cannot be made out the colour of the built-in theme, and if that does not help, its ground too. Ends,
 * since a key is replaced once at most; what is left unreadable then would be so in the built-in theme. The ring of the
 * focus is as much needed by those who work with keys.
 */
function makeReadable(theme: Map<string, string>, base: Theme): string[] {
  const replaced = new Set<string>();
  const texts = pairs.filter(({ kind }) => kind === 'text');
  const findWorst = () => texts.find((pair) => ratioOf(theme, pair) < unreadable);
  for (let pair = findWorst(); pair !== undefined; pair = findWorst()) {
    const { foreground, surface } = pair;
    const next = [foreground, surface.ground, surface.over ?? '', 'editor-background'].find(
      (key) => base.has(key) && theme.get(key) !== base.get(key),
    );
    if (next === undefined) break;
    theme.set(next, base.get(next)!);
    replaced.add(next);
  }
  if (ratioOf(theme, ring) < unreadable) {
    theme.set(ring.foreground, base.get(ring.foreground)!);
    replaced.add(ring.foreground);
  }
  return [...replaced].sort();
}
