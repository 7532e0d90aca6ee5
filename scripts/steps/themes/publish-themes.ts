import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from '../../../src/base/text.ts';
import { convertTheme, type ConvertedTheme } from '../../../src/model/convert-theme.ts';
import { weakPairs, type Reading } from '../../../src/model/theme-contrast.ts';
import {
  builtInThemes,
  readSheet,
  writeSheet,
  type Theme,
  type ThemeEntry,
  type ThemeType,
} from '../../../src/model/theme.ts';
import { readThemeFile } from './read-theme-file.ts';

/** What came of a file in the folder of themes. */
export type ThemeReport = { file: string } & (
  { refusal: string } | (Pick<ConvertedTheme, 'bad' | 'replaced'> & { entry: ThemeEntry; weak: readonly Reading[] })
);

/** The folder that themes are put into, and the one of the site that they come out in. */
export interface ThemeFolders {
  from: string;
  to: string;
}

/** Names of style sheets that are taken: the built-in themes, and what the site itself puts beside them. */
const taken: readonly string[] = [...Object.values(builtInThemes), 'system', 'index'];

const longestTitle = 60;

/**
 * Turns each VS Code theme of a folder into a style sheet of the site, and lists them in `index.json`. A file that is no
 * theme is left out, and the report says why. The files themselves are not published; one that begins with an underscore
 * is there to be included.
 */
export function publishThemes({ from, to }: ThemeFolders): ThemeReport[] {
  mkdirSync(to, { recursive: true });
  const names = existsSync(from) ? readdirSync(from).sort() : [];
  for (const name of names) rmSync(join(to, name), { recursive: true, force: true });

  const ids = new Map<string, string>(taken.map((id) => [id, 'a theme of the site']));
  const files = names.filter((name) => name.endsWith('.json') && !/^[._]/.test(name));
  const reports = files.map((name) => ({ file: join(from, name), ...publishTheme({ from, to }, name, ids) }));
  const entries = reports.flatMap((report) => ('entry' in report ? report.entry : []));
  writeFileSync(join(to, 'index.json'), `${JSON.stringify(entries)}\n`);
  return reports;
}

type Outcome = ThemeReport extends infer Report ? (Report extends unknown ? Omit<Report, 'file'> : never) : never;

function publishTheme({ from, to }: ThemeFolders, name: string, ids: Map<string, string>): Outcome {
  const id = idOf(name);
  const holder = ids.get(id);
  if (id === '') return { refusal: 'Its name has no letter from a to z and no digit. Give it another one.' };
  if (holder !== undefined)
    return { refusal: `Its name stands for "${id}", which ${holder} has. Give it another one.` };
  const read = readThemeFile(from, name);
  if ('refusal' in read) return read;

  ids.set(id, `"${name}"`);
  const { type, theme, bad, replaced } = convertTheme(read, builtInTheme);
  const weak = weakPairs(theme, type);
  writeFileSync(join(to, `${id}.css`), writeSheet(id, type, theme));
  return {
    entry: { id, title: titleOf(read.name, id), type, weak: new Set(weak.map(({ foreground }) => foreground)).size },
    bad,
    replaced,
    weak,
  };
}

/** `Solarized-dark-color-theme.json` is `solarized-dark`. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/(-color-theme)?\.json$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function titleOf(name: unknown, id: string): string {
  const title = typeof name === 'string' ? oneLine(name.replaceAll(/\p{C}/gu, '')) : '';
  return title === '' ? id : title.slice(0, longestTitle);
}

/** A theme of the site, as its style sheet has it. */
export function builtInTheme(type: ThemeType): Theme {
  const sheet = new URL(`../../../src/styles/themes/${builtInThemes[type]}.css`, import.meta.url);
  return readSheet(readFileSync(sheet, 'utf8'));
}
