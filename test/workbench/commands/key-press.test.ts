import { describe, expect, test } from 'vitest';
import { isBare, typesText, waysToWrite, type Press } from '../../../src/workbench/commands/key-press.ts';

/** A press on the place of a key, with what it types there. */
function press(key: string, code: string, held = '', facts: Partial<Press> = {}): Press {
  return {
    key,
    code,
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt '),
    shiftKey: held.includes('Shift'),
    isComposing: false,
    keyCode: 0,
    getModifierState: (name) => name === 'AltGraph' && held.includes('AltGraph'),
    ...facts,
  };
}

describe('a press is written as the list of commands writes it', () => {
  test.each([
    ['a letter with Ctrl', press('p', 'KeyP', 'Ctrl'), ['Ctrl+P']],
    ['a letter with Ctrl and Shift', press('F', 'KeyF', 'Ctrl Shift'), ['Ctrl+Shift+F']],
    ['a letter while Caps Lock is on', press('P', 'KeyP', 'Ctrl'), ['Ctrl+P']],
    ['a letter of a French keyboard goes by what it types', press('z', 'KeyW', 'Alt '), ['Alt+Z']],
    ['a letter of a Greek keyboard goes by its place', press('π', 'KeyP', 'Ctrl'), ['Ctrl+Π', 'Ctrl+P']],
    ['a named key', press('PageDown', 'PageDown', 'Alt '), ['Alt+PageDown']],
    ['a named key with Shift', press('F6', 'F6', 'Shift'), ['Shift+F6']],
    ['Space', press(' ', 'Space', 'Ctrl'), ['Ctrl+Space']],
    ['a bare sign', press('/', 'Slash'), ['/']],
    ['a sign that needs Shift on a German keyboard', press('/', 'Digit7', 'Shift'), ['/']],
    ['the question mark, with Shift', press('?', 'Slash', 'Shift'), ['?']],
    ['the question mark of an Italian keyboard', press('?', 'Minus', 'Shift'), ['?']],
    ['a capital letter', press('G', 'KeyG', 'Shift'), ['Shift+G']],
    ['a sign with Ctrl', press(',', 'Comma', 'Ctrl'), ['Ctrl+,']],
    ['a backslash where it is typed', press('\\', 'Backquote', 'Ctrl'), ['Ctrl+\\']],
    ['the place of the backslash', press('#', 'Backslash', 'Ctrl'), ['Ctrl+#', 'Ctrl+\\']],
    ['a sign with Ctrl and Shift', press(':', 'Semicolon', 'Ctrl Shift'), ['Ctrl+Shift+;', 'Ctrl+Shift+:']],
    ['the same sign on an Italian keyboard', press(';', 'Comma', 'Ctrl Shift'), ['Ctrl+Shift+,', 'Ctrl+Shift+;']],
    ['the key that makes a page larger, in Japan', press('+', 'Semicolon', 'Ctrl Shift'), ['Ctrl+Shift++']],
    ['AltGr types its sign', press('@', 'KeyQ', 'Ctrl Alt AltGraph'), ['@']],
    ['Ctrl and Alt, which no command has', press('b', 'KeyB', 'Ctrl Alt '), ['Ctrl+Alt+B']],
    ['the Windows key', press('e', 'KeyE', 'Meta'), ['Meta+E']],
    ['a modifier alone', press('Control', 'ControlLeft', 'Ctrl'), []],
    ['an accent that waits for its letter', press('Dead', 'BracketLeft'), []],
    ['a press that an input method is composing', press('a', 'KeyA', '', { isComposing: true }), []],
    ['the press that ends composing in Safari', press('Enter', 'Enter', '', { keyCode: 229 }), []],
    ['what fills in a form', { ...press('', ''), key: undefined } as unknown as Press, []],
  ])('%s', (_, event, ways) => {
    expect(waysToWrite(event, false)).toEqual(ways);
  });

  test.each([
    ['Command is Ctrl', press('p', 'KeyP', 'Meta'), ['Ctrl+P']],
    ['Control is another key', press('p', 'KeyP', 'Ctrl'), ['Control+P']],
    ['Option types a sign, so the place decides', press('∑', 'KeyW', 'Alt '), ['Alt+W']],
    ['Option begins an accent, so the place decides', press('Dead', 'KeyN', 'Alt '), ['Alt+N']],
    ['Option with a named key', press('F12', 'F12', 'Alt '), ['Alt+F12']],
  ])('on a Mac, %s', (_, event, ways) => {
    expect(waysToWrite(event, true)).toEqual(ways);
  });
});

test.each([
  ['a letter', press('a', 'KeyA'), true, true],
  ['a capital letter', press('A', 'KeyA', 'Shift'), true, true],
  ['an accent', press('Dead', 'BracketLeft'), true, true],
  ['AltGr and a letter', press('@', 'KeyQ', 'Ctrl Alt AltGraph'), true, true],
  ['Option and a letter', press('∑', 'KeyW', 'Alt '), false, true],
  ['Ctrl and a letter', press('b', 'KeyB', 'Ctrl'), false, false],
  ['a function key', press('F1', 'F1'), false, false],
])('%s types something in a field: %#', (_, event, elsewhere, onMac) => {
  expect([typesText(event, false), typesText(event, true)]).toEqual([elsewhere, onMac]);
});

test('keys of one character are bare, with Shift or without', () => {
  expect(['/', '?', 'G', 'Shift+G', 'Space'].map(isBare)).toEqual([true, true, true, true, true]);
  expect(['F1', 'Ctrl+B', 'Ctrl+K Z', 'Shift+F6', 'Alt+W'].map(isBare)).toEqual([false, false, false, false, false]);
});
