import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { it as italian } from '../../../src/i18n/it.ts';
import { ro } from '../../../src/i18n/ro.ts';
import { commands, presets, type Command, type CommandId } from '../../../src/workbench/commands/commands.ts';
import { keysByCommand, presetKeys, type KeyChoice, type OwnKeys } from '../../../src/workbench/commands/keymap.ts';
import { neverBind, whyNever } from '../../../src/workbench/commands/never-bind.ts';
import { ariaKeys, sayKeys } from '../../../src/workbench/commands/say-keys.ts';

const all: readonly Command[] = commands;
const ids = commands.map(({ id }) => id);

function choice(facts: Partial<KeyChoice> = {}): KeyChoice {
  return { preset: 'vscode', own: {}, bareKeys: true, isInstalled: false, ...facts };
}

describe('the list of commands', () => {
  test('names each command once, and in words that differ in every language', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { commands: titles } of [en, italian, ro]) {
      expect(Object.keys(titles).toSorted()).toEqual([...ids].toSorted());
      expect(new Set(Object.values(titles)).size).toBe(ids.length);
    }
  });

  test.each(presets)('has no keys in "%s" that belong to the browser, the device or a field', (preset) => {
    const taken = all.flatMap(({ id }) => presetKeys(id, preset)).filter((keys) => whyNever(keys) !== undefined);
    expect(taken).toEqual([]);
  });

  test('takes keys of the browser only where the site is an app of its own', () => {
    const installed = all.flatMap(({ keys }) => keys?.installed ?? []);
    expect(installed.map((keys) => [keys, whyNever(keys)])).toEqual([['Ctrl+W', 'tabs']]);
    expect(presetKeys('editor.closePage', 'vscode')).not.toContain('Ctrl+W');
    expect(presetKeys('editor.closePage', 'vscode', true)).toContain('Ctrl+W');
  });

  test.each(presets)('gives no keys to two commands in "%s"', (preset) => {
    const keys = all.flatMap(({ id }) => presetKeys(id, preset, true));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  test.each(presets)('has no keys in "%s" that begin others', (preset) => {
    const keys = all.flatMap(({ id }) => presetKeys(id, preset));
    expect(keys.filter((key) => keys.some((other) => other.startsWith(`${key} `)))).toEqual([]);
  });
});

describe('keys that no command may have', () => {
  test.each([
    ['Ctrl+W', 'tabs'],
    ['Ctrl+5', 'tabs'],
    ['Ctrl+F', 'find'],
    ['F5', 'reload'],
    ['Ctrl+L', 'address'],
    ['Ctrl++', 'zoom'],
    ['Alt+ArrowLeft', 'history'],
    ['F12', 'window'],
    ['Ctrl+C', 'editing'],
    ['Tab', 'controls'],
    ['Ctrl+Alt+B', 'signs'],
    ['Ctrl+Alt+Shift+Ț', 'signs'],
    ['Meta+E', 'device'],
    ['Ctrl+K', 'begins'],
    ['Ctrl+K Ctrl+T', 'tabs'],
    ['Ctrl+K Escape', 'controls'],
    ['Ctrl+B Z', 'begins'],
    ['Ctrl+K Enter', undefined],
    ['Ctrl+K F', undefined],
    ['Ctrl+B', undefined],
    ['/', undefined],
  ])('%s: %s', (keys, why) => {
    expect(whyNever(keys)).toBe(why);
  });

  test('are refused with a reason that has words', () => {
    for (const [why, keys] of Object.entries(neverBind))
      for (const key of keys) {
        expect(whyNever(key), key).toBe(why);
        expect(en.shortcuts.why[why as keyof typeof neverBind]).toContain('%');
      }
  });
});

describe('the keys of a reader', () => {
  test('are those of the chosen set', () => {
    expect(keysByCommand(choice()).get('view.toggleSideBar')).toEqual(['Ctrl+B']);
    expect(keysByCommand(choice({ preset: 'browser' })).get('view.toggleSideBar')).toEqual([]);
  });

  test('of his own take the place of the usual ones, and are taken from who had them', () => {
    const keys = keysByCommand(choice({ own: { 'page.print': ['Ctrl+B'], 'go.home': [] } }));
    expect(keys.get('page.print')).toEqual(['Ctrl+B']);
    expect(keys.get('view.toggleSideBar')).toEqual([]);
    expect(keys.get('go.home')).toEqual([]);
  });

  test('hold no single character once those are switched off', () => {
    expect(keysByCommand(choice()).get('quickOpen.showPages')).toEqual(['Ctrl+P', '/']);
    expect(keysByCommand(choice({ bareKeys: false })).get('quickOpen.showPages')).toEqual(['Ctrl+P']);
  });

  test('never lead to two commands, whatever he chose', () => {
    const own = fc
      .uniqueArray(fc.constantFrom('Ctrl+B', 'Ctrl+J', '/', 'F1', 'Alt+X', 'Ctrl+K Z'))
      .chain((keys) =>
        fc
          .uniqueArray(fc.constantFrom<CommandId>(...ids), { minLength: keys.length, maxLength: keys.length })
          .map((chosen): OwnKeys => Object.fromEntries(chosen.map((id, place) => [id, [keys[place]!]]))),
      );
    fc.assert(
      fc.property(own, fc.constantFrom(...presets), fc.boolean(), (mine, preset, bareKeys) => {
        const keys = [...keysByCommand(choice({ own: mine, preset, bareKeys })).values()].flat();
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

test('keys are said as they stand on the keyboard, and written as aria-keyshortcuts asks', () => {
  expect(['Ctrl+Shift+P', 'Ctrl+K Ctrl+S', 'Ctrl++', '/'].map((keys) => sayKeys(keys, true))).toEqual([
    '⌘⇧P',
    '⌘K ⌘S',
    '⌘+',
    '/',
  ]);
  expect(sayKeys('Ctrl+Shift+P', false)).toBe('Ctrl+Shift+P');
  expect(ariaKeys(['Ctrl+B', 'Ctrl+K Z', 'F1'], false)).toBe('Control+B F1');
  expect(ariaKeys(['Ctrl+B', 'Control+X'], true)).toBe('Meta+B Control+X');
});
