import { expect, test } from 'vitest';
import { translationStructure } from '../../src/rules/translation-structure.ts';
import { checklist, phrase, procedure, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(source: string, own: string): string[] {
  return report(translationStructure, {
    pages: [procedure({}, { text: source, translations: [translation({}, own)] })],
  });
}

test('wants the headings of the source', () => {
  expect(check('## Ask\n\n### Listen', '## Chiedi\n\n## Ascolta')).toMatchInlineSnapshot(`
    [
      "content/translated.it.mdx:3:1
    This heading has level 2; in the source, "Listen" has level 3.
    Give the translation the headings of the source, in their order.",
    ]
  `);
  expect(check('## Ask\n\n## Listen', '## Chiedi')).toMatchInlineSnapshot(`
    [
      "content/translated.it.mdx:1:1
    The heading "Listen" of the source has no translation.
    Give the translation the headings of the source, in their order.",
    ]
  `);
  expect(check('## Ask', '## Chiedi\n\n## Ascolta')).toMatchInlineSnapshot(`
    [
      "content/translated.it.mdx:3:1
    This heading has none in the source that it translates.
    Give the translation the headings of the source, in their order.",
    ]
  `);
  expect(check('## Ask\n\n### Listen', '## Chiedi\n\n### Ascolta')).toEqual([]);
});

test('wants the items of a checklist', () => {
  const page = checklist({}, { text: '- [ ] Read.\n- [ ] Seal.', translations: [translation({}, '- [ ] Leggi.')] });
  expect(report(translationStructure, { pages: [page] })).toMatchInlineSnapshot(`
    [
      "content/translated.it.mdx:1:1
    The translation has 1 item to tick off, and the source 2.
    Give the translation the items of the source, in their order.",
    ]
  `);
});

test('compares the texts with those of the source', () => {
  const page = procedure(
    { needs: [{ id: 'order', text: 'The order number.' }], minutes: 5 },
    { translations: [translation({ texts: { 'needs.ordre.text': 'Il numero.' } })] },
  );
  expect(report(translationStructure, { pages: [page] })).toMatchInlineSnapshot(`
    [
      "content/translated.it.mdx texts.needs.ordre.text
    The source has no text "needs.ordre.text".
    Write needs.order.text, if that is the text you mean.",
    ]
  `);
});

test('does not ask for the words of a phrase, which have a language of their own', () => {
  const page = phrase({}, { translations: [translation({ texts: { tone: 'Cordiale.' } })] });
  expect(report(translationStructure, { pages: [page] })).toEqual([]);
});

test('counts when many texts are missing', () => {
  const needs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, text: 'It.' }));
  expect(
    report(translationStructure, { pages: [procedure({ needs }, { translations: [translation()] })] })[0],
  ).toContain('"needs.e.text" and 2 more.');
});
