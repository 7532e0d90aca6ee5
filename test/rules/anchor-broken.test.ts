import { expect, test } from 'vitest';
import { anchorBroken } from '../../src/rules/anchor-broken.ts';
import { procedure, term, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

const target = procedure(
  { id: 'late-delivery', title: 'Late delivery' },
  {
    text: '## Find the parcel\n\n<Steps>\n\n1. Ask.\n\n</Steps>\n\n## Qualità',
    translations: [translation({}, '## Trova il pacco')],
  },
);

function check(text: string): string[] {
  return report(anchorBroken, { pages: [target, term({}, { text })] });
}

test('names the heading that is most likely meant', () => {
  expect(check('[it](../procedures/late-delivery.mdx#find-the-parcle)')).toMatchInlineSnapshot(`
    [
      "content/glossary/a-term.mdx:1:1
    There is no heading "#find-the-parcle" in "Late delivery".
    Write #find-the-parcel, if that is the heading you mean.",
    ]
  `);
});

test('looks at the page itself for a bare anchor', () => {
  expect(check('## When\n\n[it](#gone)')).toMatchInlineSnapshot(`
    [
      "content/glossary/a-term.mdx:3:1
    There is no heading "#gone" on this page.
    Link to one of its headings, or to the page as a whole.",
    ]
  `);
});

test('is silent about headings, steps and other letters than English ones', () => {
  expect(
    check(
      '[a](/procedures/late-delivery/#find-the-parcel) [b](/procedures/late-delivery/#step-3) [c](/procedures/late-delivery/#qualit%C3%A0) [d](/procedures/late-delivery/)',
    ),
  ).toEqual([]);
});

test('looks into the translation when a translation links', () => {
  const page = term({}, { translations: [translation({}, '[a](../procedures/late-delivery.mdx#trova-il-pacco)')] });
  page.translations['it']!.file = 'content/glossary/a-term.it.mdx';
  expect(report(anchorBroken, { pages: [target, page] })).toEqual([]);
});
