import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { commands, type CommandId } from '../../../src/workbench/commands/commands.ts';
import { choices } from '../../../src/workbench/settings/setting-groups.ts';
import type { Settings } from '../../../src/workbench/settings/settings.ts';
import { readTransfer, writeTransfer } from '../../../src/workbench/settings/transfer.ts';

const known = { themes: ['solarized'], levels: ['frontline', 'manager'], channels: ['phone', 'chat'] };

function read(file: string | object) {
  const text = typeof file === 'string' ? file : JSON.stringify({ file: 'vademecum-settings', ...file });
  return readTransfer(text, known, en.settings.transfer);
}

describe('a file of settings', () => {
  test('brings back what was written', () => {
    fc.assert(
      fc.property(settings, keys, (mine, own) => {
        expect(read(writeTransfer({ settings: mine, keys: own }))).toEqual({
          read: { settings: mine, keys: own },
          faults: [],
          leftOut: [],
        });
      }),
    );
  });

  test('that is none is refused', () => {
    expect(read('once upon a time').faults).toMatchInlineSnapshot(`
      [
        "The file is not a file of settings: it holds no JSON.",
      ]
    `);
    for (const other of ['{"name":"vademecum"}', '[]', 'null', '{"file":"vademecum-settings","keys":[]}'])
      expect(read(other).faults).toEqual(['The file is not a file of settings of a playbook.']);
  });

  test('with one value that does not fit is refused as a whole', () => {
    const faulty = {
      settings: { textSize: 110, reduceMotion: 'yes', lineSpacing: 'wide', channels: 'phone', sideBarPosition: 'top' },
      keys: { 'go.home': 'Ctrl+H', 'go.year': ['ctrl-y'], 'page.print': ['Ctrl+W'], 'go.search': ['Alt+S'] },
    };
    expect(read(faulty)).toMatchInlineSnapshot(`
      {
        "faults": [
          "The value 110 does not fit the setting “textSize”.",
          "The value "yes" does not fit the setting “reduceMotion”.",
          "The value "phone" does not fit the setting “channels”.",
          "The value "top" does not fit the setting “sideBarPosition”.",
          "The keys "Ctrl+H" of “go.home” are not written as keys are, such as "Ctrl+B".",
          "The keys ["ctrl-y"] of “go.year” are not written as keys are, such as "Ctrl+B".",
          "The keys Ctrl+W of “page.print” belong to the browser or to every field.",
        ],
        "leftOut": [],
      }
    `);
  });

  test('that gives keys to two commands is refused', () => {
    expect(read({ keys: { 'go.home': ['Alt+H'], 'help.open': ['Alt+H'] } }).faults).toMatchInlineSnapshot(`
      [
        "The keys Alt+H are given to two commands: “go.home” and “help.open”.",
      ]
    `);
  });

  test('names what this playbook does not know, and keeps the rest', () => {
    const other = {
      settings: { fontSize: 12, theme: 'dracula', level: 'leadership', channels: ['fax'], textSize: 125 },
      keys: { 'editor.fly': ['Alt+F'], 'go.home': ['Alt+H'] },
    };
    expect(read(other)).toMatchInlineSnapshot(`
      {
        "faults": [],
        "leftOut": [
          "The setting “fontSize” is not known here and is left out.",
          "This playbook has no "dracula" for “theme”. It is left out.",
          "This playbook has no "leadership" for “level”. It is left out.",
          "This playbook has no "fax" for “channels”. It is left out.",
          "The command “editor.fly” is not known here and is left out.",
        ],
        "read": {
          "keys": {
            "go.home": [
              "Alt+H",
            ],
          },
          "settings": {
            "textSize": 125,
          },
        },
      }
    `);
  });
});

const settings: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    theme: fc.constantFrom('system', 'dark-modern', 'solarized'),
    textSize: fc.constantFrom(...choices.textSize),
    lineSpacing: fc.constantFrom(...choices.lineSpacing),
    readingWidth: fc.constantFrom(...choices.readingWidth),
    keyPreset: fc.constantFrom(...choices.keyPreset),
    contentsMode: fc.constantFrom(...choices.contentsMode),
    sideBarPosition: fc.constantFrom(...choices.sideBarPosition),
    reduceMotion: fc.boolean(),
    hoverPreviews: fc.boolean(),
    bareKeys: fc.boolean(),
    activityLabels: fc.boolean(),
    maintain: fc.boolean(),
    level: fc.constantFrom('', ...known.levels),
    channels: fc.subarray(known.channels),
  },
  { requiredKeys: [] },
);

const ids = commands.map(({ id }) => id);
const keys = fc
  .uniqueArray(fc.constantFrom('Alt+H', 'Ctrl+K H', 'F7', 'Shift+F8', 'g', 'Ctrl+\\', 'Ctrl+Shift+;'))
  .chain((all) =>
    fc
      .uniqueArray(fc.constantFrom<CommandId>(...ids), { minLength: all.length, maxLength: all.length })
      .map((chosen) => Object.fromEntries(chosen.map((id, place) => [id, place === 0 ? [] : [all[place]!]]))),
  );
