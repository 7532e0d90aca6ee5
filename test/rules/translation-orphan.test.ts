import { expect, test } from 'vitest';
import { translationOrphan } from '../../src/rules/translation-orphan.ts';
import { procedure, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

const config = { languages: { default: 'en' as const, all: ['en' as const, 'it' as const] } };

test('reports a language that the site does not offer, and one that needs no translation', () => {
  const pages = [procedure({}, { translations: [translation({ lang: 'de' }), translation({ lang: 'en' })] })];
  expect(report(translationOrphan, { pages, config })).toMatchInlineSnapshot(`
    [
      "content/translated.de.mdx
    The site does not offer the language "de".
    Add it to \`languages\` in playbook.yaml, or delete the translation.",
      "content/translated.en.mdx
    Pages are written in "en", so a translation into it has no place beside content/procedures/a-procedure.mdx.
    Move its text into the page, and delete the translation.",
    ]
  `);
});

test('is silent about languages that it offers', () => {
  expect(report(translationOrphan, { pages: [procedure({}, { translations: [translation()] })], config })).toEqual([]);
});
