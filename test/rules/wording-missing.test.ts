import { expect, test } from 'vitest';
import { wordingMissing } from '../../src/rules/wording-missing.ts';
import { phrase } from '../support/pages.ts';
import { report } from '../support/report.ts';

const config = { languages: { default: 'en' as const, all: ['en' as const, 'it' as const] } };
const english = { id: 'phone-en', lang: 'en', text: 'Good morning.' };
const italian = { id: 'phone-it', lang: 'it', text: 'Buongiorno.' };

test('names the language that has no words at all', () => {
  expect(report(wordingMissing, { config, pages: [phrase({ says: [english] })] })).toMatchInlineSnapshot(`
    [
      "content/phrases/a-phrase.mdx says
    "The phrase" has no words in the language "it".
    Have somebody write them who speaks it at home, with \`lang: it\`.",
    ]
  `);
});

test('names the channels that a language has no words for', () => {
  const says = [english, { ...english, id: 'chat-en', channels: ['chat'] }, { ...italian, channels: ['phone'] }];
  expect(report(wordingMissing, { config, pages: [phrase({ channels: ['phone', 'chat', 'email'], says })] }))
    .toMatchInlineSnapshot(`
      [
        "content/phrases/a-phrase.mdx says
      "The phrase" has no words in the language "it" for chat and email.
      Have somebody write them who speaks it at home, with \`lang: it\`; or let words that fit name chat and email in \`channels\`.",
      ]
    `);
});

test('is silent when words that name no channel fit all of the phrase', () => {
  const pages = [phrase({ channels: ['phone', 'chat'], says: [english, italian] })];
  expect(report(wordingMissing, { config, pages })).toEqual([]);
});

test('asks nothing of a draft', () => {
  expect(report(wordingMissing, { config, pages: [phrase({ says: [english], status: 'draft' })] })).toEqual([]);
});
