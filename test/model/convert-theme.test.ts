import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertTheme, typeOf } from '../../src/model/convert-theme.ts';
import { pairs, ratioOf, unreadable, weakPairs } from '../../src/model/theme-contrast.ts';
import { builtInThemes, keyInVsCode, readSheet, writeSheet, type ThemeType } from '../../src/model/theme.ts';

const builtIn = (type: ThemeType) => readSheet(readFileSync(`src/styles/themes/${builtInThemes[type]}.css`, 'utf8'));
const convert = (colors: Record<string, unknown>, type: unknown = 'dark') => convertTheme({ type, colors }, builtIn);

describe('a theme', () => {
  test('has its own colours, and those of the built-in theme of its type where it says nothing', () => {
    const { theme, bad, replaced } = convert({ 'sideBar.background': '#001122', 'nobody.knows': '#fff' });
    expect(theme.get('sideBar-background')).toBe('#001122');
    expect(theme.get('statusBar-background')).toBe(builtIn('dark').get('statusBar-background'));
    expect([...theme.keys()]).toEqual([...builtIn('dark').keys()]);
    expect({ bad, replaced }).toEqual({ bad: [], replaced: [] });
  });

  test('gives a colour to the keys that follow another one in VS Code', () => {
    const { theme } = convert({ 'editorWidget.background': '#101820' });
    expect(theme.get('editorHoverWidget-background')).toBe('#101820');
    expect(convert({ 'editor.foreground': '#fefefe' }).theme.get('sideBar-foreground')).toBe('#fefefe');

    const lines = convert({ contrastBorder: '#00ff00', 'titleBar.border': '#ffffff' }, 'hc-black').theme;
    expect(lines.get('sideBar-border')).toBe('#00ff00');
    expect(lines.get('titleBar-border')).toBe('#ffffff');
    expect(lines.get('focusBorder')).toBe(builtIn('hcDark').get('focusBorder'));
  });

  test('keeps a value that is no colour out of the style sheet, and says which', () => {
    const { theme, bad } = convert({
      foreground: 'red',
      'editor.background': '#1f1f1f;} body { display: none',
      focusBorder: 7,
      'badge.background': null,
    });
    expect(theme).toEqual(builtIn('dark'));
    expect(bad.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        ""foreground" is "red", which is no colour. Write it like "#1f1f1f" or "#1f1f1f80".",
        ""focusBorder" is 7, which is no colour. Write it like "#1f1f1f" or "#1f1f1f80".",
        ""editor.background" is "#1f1f1f;} body { display: none", which is no colour. Write it like "#1f1f1f" or "#1f1f1f80".",
      ]
    `);
  });

  test('has text that can be made out, where its own could not', () => {
    const { theme, replaced } = convert({ foreground: '#252525' });
    expect(replaced).toContain('foreground');
    expect(theme.get('foreground')).toBe(builtIn('dark').get('foreground'));
  });

  test('has a ring of the focus that is seen, where its own was not', () => {
    const { theme, replaced } = convert({ focusBorder: '#2a2a2a' });
    expect(replaced).toEqual(['focusBorder']);
    expect(theme.get('focusBorder')).toBe(builtIn('dark').get('focusBorder'));
  });

  test('keeps colours that are weak and not beyond reading, and they are found', () => {
    const { theme, type, replaced } = convert({ 'statusBar.background': '#333333', 'statusBar.foreground': '#999999' });
    expect(replaced).toEqual([]);
    expect(weakPairs(theme, type)).toMatchObject([{ foreground: 'statusBar-foreground', needed: 4.5 }]);
  });

  test('whatever its colours, leaves no text that cannot be made out', () => {
    const colour = fc.integer({ min: 0, max: 0xffffffff }).map((value) => `#${value.toString(16).padStart(8, '0')}`);
    const keys = [...builtIn('light').keys()].map(keyInVsCode);
    const colors = fc.dictionary(fc.constantFrom(...keys), colour, { maxKeys: 60 });
    const types = fc.constantFrom('light', 'dark', 'hcLight', 'hcDark');
    fc.assert(
      fc.property(colors, types, (own, type) => {
        const { theme } = convert(own, type);
        const lost = pairs.filter((pair) => pair.kind === 'text' && ratioOf(theme, pair) < unreadable);
        expect(lost).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the type of a theme', () => {
  test.each([
    ['light', 'light'],
    ['vs-dark', 'dark'],
    ['hc-black', 'hcDark'],
    ['hcLight', 'hcLight'],
  ])('that says it is %s is %s', (type, known) => {
    expect(typeOf({ type, colors: {} })).toBe(known);
  });

  test('that does not say it is that of its background', () => {
    expect(typeOf({ colors: { 'editor.background': '#fdf6e3' } })).toBe('light');
    expect(typeOf({ type: 'purple', colors: { 'editor.background': '#002b36' } })).toBe('dark');
    expect(typeOf({ colors: {} })).toBe('dark');
  });
});

test('a style sheet holds for screens, only where its theme is shown, and is read as it was written', () => {
  const theme = new Map([['editor-background', '#ffffff']]);
  const sheet = writeSheet('acme', 'hcLight', theme);
  expect(sheet).toMatchInlineSnapshot(`
    "@layer themes{@media screen{:root[data-theme='acme']{
    color-scheme:light;
    --vscode-editor-background:#ffffff;
    }}}
    "
  `);
  expect(readSheet(sheet)).toEqual(theme);
});
