import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePlaybook } from '../../scripts/steps/synthetic-playbook/write-playbook.ts';
import { readForStore } from '../../src/playbook/read-for-store.ts';
import { quickOpenList } from '../../src/workspace/quick-open-list.ts';
import { createSite } from '../../src/workspace/site.ts';
import { folder, procedure, term, translation } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A page in two languages, one that was replaced, and a term that is not for use yet. */
const site = siteOf({
  config: { languages: { default: 'en', all: ['en', 'it'] }, topTasks: ['by-cheque', 'refund'] },
  pages: [
    procedure(
      { id: 'refund', title: 'Refund a return', aliases: ['money back'], customerSays: ['Where is my money?'] },
      { branch: ['returns'], translations: [translation({ title: 'Rimborso', customerSays: ['E i miei soldi?'] })] },
    ),
    procedure({ id: 'by-cheque', status: 'retired', aliases: ['cheque'] }),
    term({ id: 'parcel', title: 'Parcel', status: 'draft', reviews: [] }),
  ],
  folders: [folder('procedures/returns', { title: 'Returns' })],
  synonyms: { en: [{ words: ['sofa', 'couch'] }, { from: ['telly'], to: ['television'] }] },
});

test('a row holds what a page is called and what customers say, and nothing that is empty at its end', () => {
  expect(quickOpenList(site, 'en').folders).toEqual([
    {
      kind: 'procedures',
      path: 'procedures/returns',
      title: 'Returns',
      pages: [['refund', 'Refund a return', '2026-08-01', ['money back'], ['Where is my money?']]],
    },
    { kind: 'glossary', path: 'glossary', title: 'Glossary', pages: [['parcel', 'Parcel', '', [], [], 'draft']] },
  ]);
});

test('a translation has words of its own; a page without one has those of its source, and says so', () => {
  const rows = quickOpenList(site, 'it').folders.flatMap(({ pages }) => pages);
  expect(rows).toEqual([
    ['refund', 'Rimborso', '2026-08-01', [], ['E i miei soldi?']],
    ['parcel', 'Parcel', '', [], [], 'draft', '', 'en'],
  ]);
});

test('a retired page is not among those to be found, and is named for who kept it', () => {
  const { folders, top, retired } = quickOpenList(site, 'en');
  expect(folders.flatMap(({ pages }) => pages.map(([id]) => id))).toEqual(['refund', 'parcel']);
  expect({ top, retired }).toEqual({ top: ['refund'], retired: ['by-cheque'] });
});

test('words that mean the same are those of the language, two-way ones without a second list', () => {
  expect(quickOpenList(site, 'en').synonyms).toEqual([[['sofa', 'couch']], [['telly'], ['television']]]);
  expect(quickOpenList(site, 'it').synonyms).toEqual([]);
});

test('the list of a thousand pages, each with another name and a sentence of a customer, weighs at most 40 KB after gzip', async () => {
  const content = temporaryFolder();
  await writePlaybook({ folder: content, pages: 1000, words: 60, today: '2026-11-21' });
  const { entries, settings } = await readForStore(content, '2026-11-21');
  const list = JSON.stringify(quickOpenList(createSite(entries, settings), 'en'));
  expect(gzipSync(list, { level: 9 }).length).toBeLessThanOrEqual(40_000);
});
