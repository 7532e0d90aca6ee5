import { expect, test } from 'vitest';
import { vocabularyUnknown } from '../../src/rules/vocabulary-unknown.ts';
import { phrase, principle, procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names the entry that is most likely meant, or all there are', () => {
  const pages = [
    procedure({ channels: ['phnoe'] }, { text: '<Say channel="fax">\nGood morning.\n</Say>' }),
    phrase({ situation: 'goodbye' }),
    principle({ values: ['warmht'] }),
  ];
  expect(report(vocabularyUnknown, { pages })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx channels.0
    There is no channel "phnoe" in playbook.yaml.
    Write phone, if that is the channel you mean.",
      "content/phrases/a-phrase.mdx situation
    There is no situation "goodbye" in playbook.yaml.
    Write greeting or hold.",
      "content/principles/a-principle.mdx values.0
    There is no value "warmht" in playbook.yaml.
    Write warmth, if that is the value you mean.",
      "content/procedures/a-procedure.mdx:1:1
    There is no channel "fax" in playbook.yaml.
    Write phone, email or chat.",
    ]
  `);
});

test('only warns of tags, and takes any when the playbook lists none', () => {
  const pages = [procedure({ tags: ['delivry'] })];
  expect(report(vocabularyUnknown, { pages })[0]).toMatch(/^warning/);
  expect(report(vocabularyUnknown, { pages, config: { tags: {} } })).toEqual([]);
});

test('is silent about words in the lists', () => {
  expect(
    report(vocabularyUnknown, {
      pages: [procedure({ channels: ['phone'], tags: ['delivery'] }), phrase(), principle()],
    }),
  ).toEqual([]);
});
