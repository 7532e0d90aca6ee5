import { expect, test } from 'vitest';
import { toEntries } from '../../src/playbook/entry.ts';
import { branchOf, wholeTree, type TreeFolder } from '../../src/workspace/explorer-tree.ts';
import { createSite, type Site } from '../../src/workspace/site.ts';
import { folder, playbook, procedure, term } from '../support/pages.ts';

/** Two folders below procedures, one of them with a folder of its own, and a term. */
function siteOf(inDelivery = 2): Site {
  const content = playbook({
    pages: [
      procedure({ id: 'greet', title: 'Greet' }),
      ...Array.from({ length: inDelivery }, (_, index) =>
        procedure({ id: `late-${index}`, title: `Late ${String(index).padStart(3, '0')}` }, { branch: ['delivery'] }),
      ),
      procedure({ id: 'abroad', title: 'Abroad' }, { branch: ['delivery', 'customs'] }),
      procedure({ id: 'refund', title: 'Refund' }, { branch: ['returns'] }),
      term({ id: 'parcel', title: 'Parcel' }),
    ],
    folders: [
      folder('procedures/delivery', { title: 'Delivery', order: 1 }),
      folder('procedures/delivery/customs', { title: 'Customs', order: 2 }),
      folder('procedures/returns', { title: 'Returns', order: 3 }),
    ],
  });
  const { config, owners, folders, synonyms } = content;
  return createSite(toEntries(content), { config, owners, folders, synonyms, digest: '', redirects: [] });
}

/** The tree as lines, each level further in; `+` is a closed folder, `-` an open one. */
function drawn(folders: readonly TreeFolder[], indent = ''): string {
  return folders
    .map(({ title, isOpen, folders: inner, pages, total }) => {
      const rows = pages.map((page) => `${indent}    ${page.title}\n`).join('');
      const more = total === undefined ? '' : `${indent}    all ${total}\n`;
      return `${indent}${isOpen ? '-' : '+'} ${title}\n${drawn(inner, `${indent}  `)}${rows}${more}`;
    })
    .join('');
}

test('a page shows every kind, the folders it lies in with what is in them, and nothing of the others', () => {
  const site = siteOf();
  expect(`\n${drawn(branchOf(site, site.byId.get('late-1'), 'en').kinds)}`).toMatchInlineSnapshot(`
    "
    - Procedures
      - Delivery
        + Customs
          Late 000
          Late 001
      + Returns
        Greet
    + Glossary
    "
  `);
});

test('a folder shows itself open, and a page of the site nothing', () => {
  const site = siteOf();
  expect(`\n${drawn(branchOf(site, 'procedures/returns', 'en').kinds)}`).toMatchInlineSnapshot(`
    "
    - Procedures
      + Delivery
      - Returns
          Refund
        Greet
    + Glossary
    "
  `);
  expect(`\n${drawn(branchOf(site, undefined, 'en').kinds)}`).toMatchInlineSnapshot(`
    "
    + Procedures
    + Glossary
    "
  `);
});

test('the whole tree has every page', () => {
  expect(`\n${drawn(wholeTree(siteOf(), 'en').kinds)}`).toMatchInlineSnapshot(`
    "
    - Procedures
      - Delivery
        - Customs
            Abroad
          Late 000
          Late 001
      - Returns
          Refund
        Greet
    - Glossary
        Parcel
    "
  `);
});

test('a page of a crowded folder shows itself, its neighbours, and how many there are', () => {
  const site = siteOf(300);
  const delivery = branchOf(site, site.byId.get('late-150'), 'en').kinds[0]!.folders[0]!;
  expect(delivery.pages.map(({ title }) => title)).toContain('Late 150');
  expect([delivery.pages.length, delivery.total]).toEqual([24, 301]);
  expect(wholeTree(site, 'en').kinds[0]!.folders[0]!).toMatchObject({ pages: { length: 300 } });
});

test('a row leads to its page and carries what its trust is computed from', () => {
  const site = siteOf();
  expect(branchOf(site, 'glossary', 'en').kinds[1]!.pages).toEqual([
    { title: 'Parcel', href: '/glossary/parcel/', trust: { status: 'active', next: '2026-08-01' } },
  ]);
});
