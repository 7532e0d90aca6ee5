import { expect, test } from 'vitest';
import { synonymNowhere } from '../../src/rules/synonym-nowhere.ts';
import { procedure, translation, type Parts } from '../support/pages.ts';
import { report } from '../support/report.ts';

const inTwo = { languages: { default: 'en', all: ['en', 'it'] } } satisfies Parts['config'];

/** A page with a word in each of its places. */
const page = procedure(
  {
    title: 'Sofa',
    summary: 'About mirrors.',
    aliases: ['Chaise longue'],
    customerSays: ['Where is my rug?'],
    needs: [{ id: 'first', text: 'A lamp.' }],
  },
  {
    text: '## Écrans\n\nThe televisions stand\n\n- in a row.',
    translations: [
      translation({
        title: 'Divano',
        aliases: ['poltrona'],
        customerSays: ['E il tappeto?'],
        texts: { 'needs.first': 'La lampada.' },
      }),
    ],
  },
);

function reportOn(synonyms: Parts['synonyms'], parts: Parts = {}): string[] {
  return report(synonymNowhere, { pages: [page], config: inTwo, ...parts, ...(synonyms ? { synonyms } : {}) });
}

test('says which words no page says, and names the word that is most likely meant', () => {
  const en = [
    { words: ['dragon', 'wyvern', 'wyrm'] },
    { from: ['telly'], to: ['televsions'] },
    { from: ['box', 'tube'], to: ['dragon'] },
  ];
  expect(reportOn({ en })).toMatchInlineSnapshot(`
    [
      "content/synonyms.yaml
    No page in the language "en" says "dragon", "wyvern" or "wyrm", so these words lead nowhere.
    Write a word that pages use, or take the group out.",
      "content/synonyms.yaml
    No page in the language "en" says "televsions", so "telly" leads nowhere.
    Write televisions, if that is the word you mean.",
      "content/synonyms.yaml
    No page in the language "en" says "dragon", so "box" and "tube" lead nowhere.
    Write a word that pages use, or take the group out.",
    ]
  `);
});

test.each(['sofa', 'MIRRORS', 'chaise longue', 'rug', 'lamp', 'écran', 'television', 'televisions stand'])(
  'knows "%s", whether it stands in the title, the fields or the text',
  (word) => {
    expect(reportOn({ en: [{ from: ['dragon'], to: [word] }] })).toEqual([]);
  },
);

test.each(['Divano', 'poltrona', 'tappeto', 'lampada'])('knows "%s" in the language of a translation', (word) => {
  expect(reportOn({ it: [{ words: ['drago', word] }] })).toEqual([]);
  expect(reportOn({ en: [{ words: ['dragon', word] }] })).toHaveLength(1);
});

test('one of the words is enough, but not one that only begins in the middle of another or goes beyond a text', () => {
  expect(reportOn({ en: [{ words: ['dragon', 'sofa'] }] })).toEqual([]);
  for (const word of ['vision', 'stand in a row'])
    expect(reportOn({ en: [{ words: ['dragon', word] }] })).toHaveLength(1);
});

test('what only a retired page says leads nowhere', () => {
  const pages = [procedure({ title: 'Sofa', status: 'retired' })];
  expect(reportOn({ en: [{ words: ['sofa', 'couch'] }] }, { pages })).toHaveLength(1);
});

test('a language that the site does not offer is reported once', () => {
  expect(reportOn({ ro: [{ words: ['canapea', 'sofa'] }, { words: ['covor', 'rug'] }] })).toMatchInlineSnapshot(`
    [
      "content/synonyms.yaml
    The site does not offer the language "ro".
    Add it to \`languages\` in playbook.yaml, or take these groups out.",
    ]
  `);
});

test('says nothing while a page cannot be read, since it may hold the word', () => {
  const unread = [{ folder: 'procedures', source: 'Dragons.' }] satisfies Parts['unread'];
  expect(reportOn({ en: [{ words: ['dragon', 'wyvern'] }] }, { unread })).toEqual([]);
});
