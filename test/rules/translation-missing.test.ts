import { expect, test } from 'vitest';
import { translationMissing } from '../../src/rules/translation-missing.ts';
import { procedure, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

const config = { languages: { default: 'en' as const, all: ['en' as const, 'it' as const, 'ro' as const] } };

test('counts the pages once a language', () => {
  const pages = [
    procedure({ id: 'a' }, { translations: [translation()] }),
    procedure({ id: 'b' }),
    procedure({ id: 'c', status: 'draft' }),
  ];
  expect(report(translationMissing, { pages, config })).toMatchInlineSnapshot(`
    [
      "content/playbook.yaml
    1 page of 2 has no text in the language "it".
    Until they have, readers see the text in "en", marked as such.",
      "content/playbook.yaml
    2 pages of 2 have no text in the language "ro".
    Until they have, readers see the text in "en", marked as such.",
    ]
  `);
});

test('is silent as long as a page cannot be read, which may be one of them', () => {
  expect(
    report(translationMissing, { pages: [procedure()], config, unread: [{ folder: 'procedures', source: '' }] }),
  ).toEqual([]);
});

test('is silent with one language, and when all is translated', () => {
  expect(report(translationMissing, { pages: [procedure()] })).toEqual([]);
  expect(
    report(translationMissing, {
      pages: [procedure({}, { translations: [translation(), translation({ lang: 'ro' })] })],
      config,
    }),
  ).toEqual([]);
});
