import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { it as italian } from '../../../src/i18n/it.ts';
import { ro } from '../../../src/i18n/ro.ts';
import { hasWords } from '../../../src/workbench/preferences/has-words.ts';
import { choices, settingGroups } from '../../../src/workbench/settings/setting-groups.ts';
import { defaults } from '../../../src/workbench/settings/settings.ts';
import { record } from '../../../src/workbench/shortcuts/recorded.ts';

const items = settingGroups.flatMap((group) => group.items);

test('every setting has its place on the page, once', () => {
  expect(items.filter((id) => Object.hasOwn(defaults, id)).toSorted()).toEqual(Object.keys(defaults).toSorted());
  expect(new Set(items).size).toBe(items.length);
});

test('what holds at first is one of the choices', () => {
  for (const [id, values] of Object.entries(choices))
    expect(values as readonly unknown[], id).toContain(defaults[id as keyof typeof choices]);
});

describe('a setting is found by the words people use', () => {
  test.each([
    [en, 'bigger letters', 'textSize'],
    [en, 'font', 'textSize'],
    [en, 'dark', 'theme'],
    [en, 'mouse', 'hoverPreviews'],
    [en, 'privacy', 'clear'],
    [italian, 'lettere più grandi', 'textSize'],
    [italian, 'scuro', 'theme'],
    [italian, 'tastiera', 'keyPreset'],
    [ro, 'litere mai mari', 'textSize'],
    [ro, 'intunecat', 'theme'],
    [ro, 'săgeți', 'contentsMode'],
  ] as const)('%#: %2$s', (texts, query, id) => {
    const { title, hint, words } = texts.settings.items[id];
    expect(hasWords(query, `${title} ${hint} ${words}`)).toBe(true);
  });

  test('by the beginning of a word, not by its middle, and by signs as they are', () => {
    expect(hasWords('ark', 'dark light')).toBe(false);
    expect(hasWords('ligh da', 'dark light')).toBe(true);
    expect(hasWords('ctrl+b', 'Side bar Ctrl+B')).toBe(true);
    expect(hasWords('?', 'Keys Ctrl+B')).toBe(false);
    expect(hasWords('', 'dark')).toBe(true);
  });
});

test('the key that begins two waits for the second; any other press begins anew', () => {
  expect(record('', 'Alt+X')).toEqual({ keys: 'Alt+X' });
  expect(record('Alt+X', 'Alt+Y')).toEqual({ keys: 'Alt+Y' });
  expect(record('', 'Ctrl+K')).toEqual({ keys: 'Ctrl+K', why: 'begins' });
  expect(record('Ctrl+K', 'H')).toEqual({ keys: 'Ctrl+K H' });
  expect(record('Ctrl+K H', 'Ctrl+W')).toEqual({ keys: 'Ctrl+W', why: 'tabs' });
});
