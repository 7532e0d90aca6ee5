import { expect, test } from 'vitest';
import { groupSearches } from '../../../../scripts/steps/search-gaps/group-searches.ts';
import { Proposer } from '../../../../scripts/steps/search-gaps/propose.ts';
import { sayGaps } from '../../../../scripts/steps/search-gaps/report.ts';
import type { FailedSearch } from '../../../../src/model/failed-searches.ts';
import { pageSources } from '../../../support/page-sources.ts';
import { playbookOf, settings, termSource, type ContentFiles } from '../../../support/playbook-folder.ts';

const pages = {
  'playbook.yaml': settings['playbook.yaml'].replace('all: [en]', 'all: [en, it]'),
  'glossary/touch.mdx': termSource(),
  'procedures/delivery/late-delivery.mdx': pageSources.procedure(
    { aliases: '[no show]' },
    'Look where the parcel is. Tell the customer about the carrier.',
  ),
};

/** What the report says of some searches in a small playbook. */
function report(searches: readonly Partial<FailedSearch>[], files: ContentFiles = {}): string {
  const proposer = new Proposer(playbookOf({ ...pages, ...files }));
  const whole = searches.map((search) => ({ query: '', lang: 'en' as const, count: 1, last: '2026-11-20', ...search }));
  const groups = groupSearches(whole, (word, lang) => proposer.isKnown(word, lang));
  return sayGaps({ files: 1, proposals: groups.map((group) => proposer.propose(group)) });
}

test('a page that speaks of it gets a name, and the tests of the search another wording', () => {
  expect(report([{ query: 'parcel carrier', count: 3 }, { query: 'which carrier has my parcel' }]))
    .toMatchInlineSnapshot(`
    "1 file: 4 searches that found nothing, in 1 group.

    "parcel carrier", 4 times, English, last on 20 November 2026
      also: "which carrier has my parcel"
      Nearest: Late delivery (late-delivery), which has words for all of it.
      If the page answers it, add to \`aliases\` in content/procedures/delivery/late-delivery.mdx:
        parcel carrier
      And to search-tests.yaml, so that it stays found:
        - { query: which carrier has my parcel, kind: paraphrase, expect: [late-delivery] }
    "
  `);
});

test('what no page speaks of is to be written, and its words may be synonyms', () => {
  expect(report([{ query: 'xylophone tuning', count: 12 }, { query: 'parcel xylophone' }])).toMatchInlineSnapshot(`
    "1 file: 13 searches that found nothing, in 2 groups.

    "xylophone tuning", 12 times, English, last on 20 November 2026
      No page speaks of this. If people need it, write one: the help has "Write a page".

    "parcel xylophone", 1 time, English, last on 20 November 2026
      Nearest: Late delivery (late-delivery), which does not say "xylophone".
      If the page answers it, add to \`aliases\` in content/procedures/delivery/late-delivery.mdx:
        parcel xylophone

    Words that no page says. Where one means the same as a word that pages use, write that one into \`to\`, and the line into
    synonyms.yaml:
      en:
        - { from: [xylophone], to: [] } # 13 searches
        - { from: [tuning], to: [] } # 12 searches
    "
  `);
});

test('what tests the search is no name: another wording is', () => {
  const tests = '- { query: parcel carrier, kind: paraphrase, expect: [late-delivery] }\n';
  const files = { 'search-tests.yaml': tests };
  expect(report([{ query: 'parcel carrier', count: 3 }, { query: 'carrier: my parcel' }], files))
    .toMatchInlineSnapshot(`
      "1 file: 4 searches that found nothing, in 1 group.

      "parcel carrier", 4 times, English, last on 20 November 2026
        also: "carrier: my parcel"
        Nearest: Late delivery (late-delivery), which has words for all of it.
        "parcel carrier" tests the search already, so it must not be a name as well.
        If the page answers it, add to \`aliases\` in content/procedures/delivery/late-delivery.mdx:
          "carrier: my parcel"
      "
    `);
  expect(report([{ query: 'Parcel, carrier?' }], files)).toContain(
    'If the page answers it, give it a name or a text in other words.',
  );
});

test('what has become a name since needs nothing', () => {
  expect(report([{ query: 'No-show' }])).toContain(
    'By now it is what Late delivery (late-delivery) is called. Nothing to do.',
  );
});

test('the words of synonyms count as those that pages use', () => {
  const files = { 'synonyms.yaml': 'en:\n  - { from: [packet], to: [parcel] }\n' };
  expect(report([{ query: 'packet carrier' }], files)).toContain(
    'Nearest: Late delivery (late-delivery), which has words for all',
  );
});

test('who searched in another language than they read in is led to the page all the same', () => {
  const italian = `---
title: Consegna in ritardo
summary: Che cosa si dice.
aliases: [pacco]
translates: pending
---

Guarda dove sta il pacco.
`;
  const said = report([{ query: 'pacco consegna', lang: 'en' }], {
    'procedures/delivery/late-delivery.it.mdx': italian,
  });
  expect(said).toContain('add to `aliases` in content/procedures/delivery/late-delivery.mdx:\n    pacco consegna');
});
