import { describe, expect, test } from 'vitest';
import { playbookOf, report, withFields } from '../support/playbook-folder.ts';

const synonyms = (text: string) => report({ 'synonyms.yaml': text });
const tests = (text: string, file = 'search-tests.yaml') => report({ ...withFields({}), [file]: text });

describe('synonyms.yaml', () => {
  test('may be missing, hold nothing yet, and leave out languages', () => {
    expect(report({})).toBe('');
    expect(synonyms('# Nothing so far.\n')).toBe('');
    expect(playbookOf({ 'synonyms.yaml': 'en:\n  - words: [sofa, couch]\n' }).synonyms).toEqual({
      en: [{ words: ['sofa', 'couch'] }],
      it: [],
      ro: [],
    });
  });

  test('is a group of fields, one a language', () => {
    expect(synonyms('- words: [sofa, couch]\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:1:1
      This file cannot be a list.
      Write the groups of a language below its code: en, it or ro."
    `);
    expect(synonyms('fr:\n  - words: [sofa, canapé]\n')).toMatchInlineSnapshot(`
      "error field-unknown synonyms.yaml:1:1
      There is no field "fr" here.
      Write the groups of a language below its code: en, it or ro."
    `);
    expect(synonyms('en:\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:1:1
      "en" is empty.
      Write it as a list: each entry on a line of its own, after a hyphen and a space."
    `);
    expect(synonyms('en: sofa, couch\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:1:5
      "en" is a list, and "sofa, couch" is one text.
      Write it as a list: each entry on a line of its own, after a hyphen and a space."
    `);
  });

  test('a group has either words, or from and to', () => {
    expect(synonyms('en:\n  - word: [sofa, couch]\n')).toMatchInlineSnapshot(`
      "error field-unknown synonyms.yaml:2:5
      There is no field "word" in entry 1 of "en".
      Write words, if that is what you mean.
      [words]"
    `);
    expect(synonyms('en:\n  - from: [telly]\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:2:5
      A group holds words that mean the same, or leads from some to others.
      Write \`words\`, or \`from\` and \`to\`."
    `);
    expect(synonyms('en:\n  - words: [sofa, couch]\n    to: [settee]\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:2:5
      A group holds words that mean the same, or leads from some to others.
      Write \`words\`, or \`from\` and \`to\`."
    `);
    expect(synonyms('en:\n  - sofa, couch\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:2:5
      Entry 1 of "en" cannot be "sofa, couch".
      Write its fields below it, indented by two spaces."
    `);
  });

  test('a group holds enough words, each once, whatever its capitals and accents', () => {
    expect(synonyms('en:\n  - words: [sofa]\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:2:5
      "words" in entry 1 of "en" has too few entries.
      Write at least two words that mean the same."
    `);
    expect(synonyms('en:\n  - from: []\n    to: ["", 12]\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:2:5
      "from" in entry 1 of "en" has no entry.
      Write at least one word that somebody may search for.

      error field-value synonyms.yaml:3:10
      Entry 1 of "to" in entry 1 of "en" is empty.
      Write a word.

      error field-value synonyms.yaml:3:14
      "12" is read as a number, and entry 2 of "to" in entry 1 of "en" is a text.
      Put it in quotes: "12".
      ["12"]"
    `);
    expect(synonyms('en:\n  - words: [sofa, Sofà]\n  - from: [telly]\n    to: [telly]\n')).toMatchInlineSnapshot(`
      "error field-value synonyms.yaml:2:19
      "Sofà" stands in the group twice.
      Keep one of them.

      error field-value synonyms.yaml:4:10
      "telly" stands in the group twice.
      Keep one of them."
    `);
  });
});

describe('search-tests.yaml', () => {
  test('may be missing, or hold nothing yet', () => {
    expect(playbookOf().searchTests).toEqual({ 'search-tests.yaml': [], 'search-tests-unseen.yaml': [] });
    expect(tests('[]\n')).toBe('');
  });

  test('is a list of queries, and says of each what is the matter', () => {
    expect(tests('query: sofa\n')).toMatchInlineSnapshot(`
      "error field-value search-tests.yaml:1:1
      Here stands a group of fields, where something else is wanted.
      Write it as a list: each entry on a line of its own, after a hyphen and a space."
    `);
    const rows = [
      '- { query: couch, kind: synonim, expect: [touch] }',
      '- { query: "", kind: exact, expect: [] }',
      '- { qeury: couch, kind: exact, expect: touch }',
      '- { query: couch, kind: exact, lang: fr, expect: [a, b, c, d] }',
      '- { query: couch, kind: typo }',
    ];
    expect(tests(`${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
      "error field-value search-tests.yaml:1:25
      "kind" in entry 1 cannot be "synonim".
      Write synonym, if that is what you mean.
      [synonym]

      error field-value search-tests.yaml:2:5
      "query" in entry 2 is empty.
      Write what somebody types.

      error field-value search-tests.yaml:2:29
      "expect" in entry 2 has no entry.
      Name the page that answers it by its id.

      error field-unknown search-tests.yaml:3:5
      There is no field "qeury" in entry 3.
      Write query, if that is what you mean.
      [query]

      error field-value search-tests.yaml:3:40
      "expect" in entry 3 is a list, and "touch" is one text.
      Write it as a list: [touch].
      [[touch]]

      error field-value search-tests.yaml:4:38
      The interface does not speak "fr".
      Write en, it or ro.

      error field-value search-tests.yaml:4:42
      A query with more than three answers tests nothing.
      Keep the three best.

      error field-missing search-tests.yaml:5:3
      "expect" is missing in entry 5.
      Add a line "expect: …"."
    `);
  });

  test('the queries nobody has looked at have the same form, and both are held against the pages', () => {
    expect(tests('- { query: couch, kind: exact }\n', 'search-tests-unseen.yaml')).toMatchInlineSnapshot(`
      "error field-missing search-tests-unseen.yaml:1:3
      "expect" is missing in entry 1.
      Add a line "expect: …"."
    `);
    expect(tests('- query: couch\n  kind: synonym\n  expect:\n    - touhc\n')).toMatchInlineSnapshot(`
      "error search-test-page search-tests.yaml:4:7
      There is no page "touhc".
      Write touch, if that is the page you mean."
    `);
  });
});

test('settings under nearly their name are found out, and what else is in YAML is not refused', () => {
  expect(report({ 'synonym.yaml': 'en: []', 'notes.yml': 'a: b' })).toMatchInlineSnapshot(`
    "error file-kind notes.yml:1:1
    No settings are called "notes.yml", so nobody reads it.
    Settings are in playbook.yaml, owners.yaml, synonyms.yaml, search-tests.yaml, search-tests-unseen.yaml, review-plan.yaml and redirects.yaml. Everything else belongs outside the content folder.

    error file-kind synonym.yaml:1:1
    No settings are called "synonym.yaml", so nobody reads it.
    Rename it to synonyms.yaml, if that is what it is."
  `);
  expect(report({ 'synonyms.yml': '', 'glossary/search-tests.yaml': '' })).toMatchInlineSnapshot(`
    "error file-name glossary/search-tests.yaml:1:1
    "search-tests.yaml" is not the name by which settings are found, or does not lie where they do.
    Rename it to search-tests.yaml. Only _folder.yaml may lie in folders.

    error file-name synonyms.yml:1:1
    "synonyms.yml" is not the name by which settings are found, or does not lie where they do.
    Rename it to synonyms.yaml. Only _folder.yaml may lie in folders."
  `);
});

test('a long list of queries is no page that would be too long', () => {
  const row = (index: number) => `- { query: query number ${index}, kind: typo, expect: [touch] }\n`;
  expect(tests(Array.from({ length: 1500 }, (_, index) => row(index)).join(''))).toBe('');
});
