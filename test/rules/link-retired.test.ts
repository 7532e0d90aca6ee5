import { expect, test } from 'vitest';
import { linkRetired } from '../../src/rules/link-retired.ts';
import { path, procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

const cheque = procedure({
  id: 'refund-by-cheque',
  title: 'Refund by cheque',
  status: 'retired',
  replacedBy: 'refund-a-return',
});
const fax = procedure({ id: 'fax', title: 'Answer a fax', status: 'retired' });

test('names the page that took its place', () => {
  const page = procedure(
    { related: ['refund-by-cheque'] },
    { text: 'As in [the old days](./refund-by-cheque.mdx), see <Page id="fax" />.' },
  );
  expect(report(linkRetired, { pages: [cheque, fax, page] })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx:1:7
    "Refund by cheque" is retired.
    Name refund-a-return instead, which took its place.",
      "content/procedures/a-procedure.mdx related.0
    "Refund by cheque" is retired.
    Name refund-a-return instead, which took its place.",
      "content/procedures/a-procedure.mdx:1:51
    "Answer a fax" is retired.
    Name a page that holds today, or take this out.",
    ]
  `);
});

test('lets retired pages name one another, save as a successor', () => {
  const pages = [
    cheque,
    procedure({ id: 'a', status: 'retired', related: ['refund-by-cheque'] }),
    procedure({ id: 'b', status: 'retired', replacedBy: 'refund-by-cheque' }),
  ];
  expect(report(linkRetired, { pages }).map((text) => text.split('\n')[0])).toEqual([
    'content/procedures/b.mdx replacedBy',
  ]);
});

test('leaves the steps of paths to another rule', () => {
  expect(
    report(linkRetired, {
      pages: [cheque, path({ steps: [{ id: 'a', title: 'Read.', page: 'refund-by-cheque', do: 'read', minutes: 5 }] })],
    }),
  ).toEqual([]);
});
