import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishThemes } from '../../../scripts/steps/themes/publish-themes.ts';
import { sayThemes } from '../../../scripts/steps/themes/say-themes.ts';
import { checkFiles } from '../../../scripts/steps/check-site/check-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const good = `{
  // A theme as VS Code writes it.
  "name": "Acme Dark",
  "type": "dark",
  "colors": { "editor.background": "#101418", "sideBar.background": "#0c0f12", },
  "tokenColors": [],
}`;

/** Publishes themes as a build does, after Astro has copied the files themselves. */
function publish(files: Readonly<Record<string, string>>) {
  const copies = Object.fromEntries(Object.entries(files).map(([name, text]) => [`site/${name}`, text]));
  const sources = Object.fromEntries(Object.entries(files).map(([name, text]) => [`themes/${name}`, text]));
  const folder = temporaryFolder({ ...copies, ...sources });
  const to = join(folder, 'site');
  const reports = publishThemes({ from: join(folder, 'themes'), to });
  const said = sayThemes(reports).replaceAll(folder, '').replaceAll('\\', '/');
  return { to, said, names: readdirSync(to).sort(), list: JSON.parse(readFileSync(join(to, 'index.json'), 'utf8')) };
}

describe('a theme in the folder', () => {
  test('becomes a style sheet, stands in the list, and its file is not published', () => {
    const { names, list, said, to } = publish({ 'Acme-Dark-color-theme.json': good });
    expect(names).toEqual(['acme-dark.css', 'index.json']);
    expect(list).toEqual([{ id: 'acme-dark', title: 'Acme Dark', type: 'dark', weak: 0 }]);
    expect(said).toBe('');
    expect(readFileSync(join(to, 'acme-dark.css'), 'utf8')).toContain("[data-theme='acme-dark']{\ncolor-scheme:dark;");
    expect([...checkFiles(names.map((name) => `themes/${name}`))]).toEqual([]);
  });

  test('that is hard to read is offered, and the report says what is', () => {
    const pale = {
      name: 'Pale',
      type: 'light',
      colors: { 'statusBar.foreground': '#777777', foreground: '#fafafa', 'badge.background': 'blue' },
    };
    const { list, said } = publish({ 'pale.json': JSON.stringify(pale) });
    expect(list).toMatchObject([{ id: 'pale', weak: 1 }]);
    expect(said).toMatchInlineSnapshot(`
      "warning[theme-colour]: 1 value of "Pale" could not be used; there the theme is like Light Modern.
       --> /themes/pale.json
        = "badge.background" is "blue", which is no colour. Write it like "#1f1f1f" or "#1f1f1f80".

      warning[theme-unreadable-text]: Text or the ring of the focus could not be made out in "Pale"; there the theme is like Light Modern.
       --> /themes/pale.json
        = replaced: "editor.foreground", "foreground", "input.foreground", "menu.foreground", "quickInput.foreground", "sideBar.foreground" and "sideBarSectionHeader.foreground".

      warning[theme-contrast]: "Pale" has a colour that is hard to read.
       --> /themes/pale.json
        = 3.65:1, needs 4.5:1: "statusBar.foreground" on "statusBarItem.hoverBackground", the status bar below the pointer, and on 1 other ground.

      "
    `);
  });

  test('may include another one beside it, which stays out of the list if its name says so', () => {
    const { list, to } = publish({
      '_base.json': '{ "type": "light", "colors": { "sideBar.background": "#eeeeee", "titleBar.border": "#111111" } }',
      'mine.json': '{ "include": "./_base.json", "colors": { "sideBar.background": "#f0f0f0" } }',
    });
    expect(list).toEqual([{ id: 'mine', title: 'mine', type: 'light', weak: 0 }]);
    const sheet = readFileSync(join(to, 'mine.css'), 'utf8');
    expect(sheet).toContain('--vscode-sideBar-background:#f0f0f0');
    expect(sheet).toContain('--vscode-titleBar-border:#111111');
  });

  test('that is broken is left out with the reason, and the others are there', () => {
    const { list, said } = publish({
      'good.json': good,
      'comma.json': '{\n  "type": "dark"\n  "colors": {}\n}',
      'cut.json': '{ "colors": { "foreground": "#fff',
      'deep.json': '['.repeat(100_000),
      'empty.json': '',
      'list.json': '[]',
      'nothing.json': '{ "name": "x" }',
      'away.json': '{ "include": "../../etc/passwd", "colors": { "foreground": "#fff" } }',
      'round.json': '{ "include": "round.json", "colors": { "foreground": "#fff" } }',
      'Good-color-theme.json': good,
      'dark-modern.json': good,
      'ș.json': good,
    });
    expect(list).toMatchObject([{ id: 'good' }]);
    expect(said).toMatchInlineSnapshot(`
      "warning[theme-file]: This file was left out of the themes.
       --> /themes/away.json
        = It includes "../../etc/passwd", which is not in the same folder. Put that file beside it, with an underscore before its name if it is no theme of its own.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/comma.json
        = It is not JSON: in line 3, character 3, a comma is missing.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/cut.json
        = It is not JSON: in line 1, character 29, a text has no closing quote.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/dark-modern.json
        = Its name stands for "dark-modern", which a theme of the site has. Give it another one.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/deep.json
        = Its brackets stand too deep in one another for a theme.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/empty.json
        = It is not JSON: in line 1, character 1, a value is missing.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/good.json
        = Its name stands for "good", which "Good-color-theme.json" has. Give it another one.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/list.json
        = It must begin with { and end with }.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/nothing.json
        = It has no "colors". A colour theme of VS Code has them, such as "editor.background": "#1f1f1f".

      warning[theme-file]: This file was left out of the themes.
       --> /themes/round.json
        = It includes "round.json", which includes another file. Only one is followed; put both into one.

      warning[theme-file]: This file was left out of the themes.
       --> /themes/ș.json
        = Its name has no letter from a to z and no digit. Give it another one.

      "
    `);
  });
});

test('without a folder the list is there and empty', () => {
  const to = join(temporaryFolder(), 'site', 'themes');
  expect(publishThemes({ from: join(to, 'nowhere'), to })).toEqual([]);
  expect(readFileSync(join(to, 'index.json'), 'utf8')).toBe('[]\n');
  expect(existsSync(to)).toBe(true);
});
