import { expect, test } from 'vitest';
import { toReading } from '../../src/playbook/read-for-store.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { ownNameOf, phraseRows, phrasebook } from '../../src/workspace/phrasebook.ts';
import { createSite } from '../../src/workspace/site.ts';
import { phrase } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const says = [
  { id: 'phone-en', lang: 'en', text: 'Hello.' },
  { id: 'phone-de', lang: 'de', text: 'Guten Tag.' },
];
const config = { situations: { closing: 'Closing', greeting: 'Greeting' } };

test('has its phrases by situation in the order of the settings, and leaves out drafts', () => {
  const site = siteOf({
    config,
    pages: [
      phrase({ id: 'greet', says }),
      phrase({ id: 'close', situation: 'closing', channels: ['chat'] }),
      phrase({ id: 'draft', status: 'draft' }),
    ],
  });
  const { situations, channels, languages } = phrasebook(site, 'en');
  expect(situations.map(({ name, phrases }) => [name, phrases.map(({ link }) => link.id)])).toEqual([
    ['Closing', ['close']],
    ['Greeting', ['greet']],
  ]);
  expect(channels.map(({ id }) => id).sort()).toEqual(['chat', 'phone']);
  expect(languages).toEqual(['en', 'de']);
});

test('a language is called by its own name', () => {
  expect(['en', 'it', 'ro', 'de'].map(ownNameOf)).toEqual(['English', 'Italiano', 'Română', 'Deutsch']);
});

test('procedures are given the words of every phrase, in all languages', () => {
  const site = siteOf({ config, pages: [phrase({ id: 'greet', says })] });
  expect(phraseRows(site, 'en')).toEqual([
    { id: 'greet', title: 'The phrase', href: '/phrases/greet/', rows: [{ channels: ['phone'], words: says }] },
  ]);
});

test('words that are for some of its channels only say for which', () => {
  const chat = { id: 'chat-en', lang: 'en', text: 'Hi.', channels: ['chat'] };
  const site = siteOf({ config, pages: [phrase({ id: 'greet', channels: ['phone', 'chat'], says: [...says, chat] })] });
  const [{ rows }] = phraseRows(site, 'en') as [ReturnType<typeof phraseRows>[number]];
  expect(rows.map(({ channels, for: named }) => [channels.join(' '), named])).toEqual([
    ['phone chat', undefined],
    ['chat', 'Chat'],
  ]);
});

test('in the starter every situation has a phrase, and every wording stands in all three languages', () => {
  const { entries, settings } = toReading(readPlaybookSync('content'), []);
  const site = createSite(entries, settings);
  const { situations } = phrasebook(site, 'en');
  expect(situations.map(({ id }) => id)).toEqual(Object.keys(site.config.situations));
  const lacking = situations
    .flatMap(({ phrases }) => phrases)
    .flatMap(({ link, rows }) =>
      rows.map(
        ({ id, words }) =>
          `${link.id} ${id}: ${words
            .map(({ lang }) => lang)
            .sort()
            .join(' ')}`,
      ),
    )
    .filter((line) => !line.endsWith(': en it ro'));
  expect(lacking).toEqual([]);
});
