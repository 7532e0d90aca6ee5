import { expect, test } from 'vitest';
import { searchFacets } from '../../src/workspace/search-facets.ts';
import { folder, owner, procedure, reviewed, term } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const site = siteOf({
  config: {
    languages: { default: 'en', all: ['en', 'it'] },
    channels: { phone: { en: 'Phone', it: 'Telefono' }, chat: 'Chat' },
  },
  owners: [owner({ id: 'spare-lead', name: 'Spare lead' }), owner()],
  pages: [
    procedure({ id: 'refund', levels: ['manager', 'frontline'], channels: ['chat'] }, { branch: ['returns', 'shop'] }),
    procedure({ id: 'by-cheque', status: 'retired' }),
    term({ id: 'parcel', changed: { on: '2026-05-20', what: 'A new word.' } }),
    term({ id: 'draft', status: 'draft', owner: undefined, reviews: [] }, { owner: 'nobody' }),
  ],
  folders: [folder('procedures/returns', { title: { en: 'Returns', it: 'Resi' } })],
});

test('lists give each choice its name, and leave out owners who answer for no page', () => {
  const { pages: _, ...names } = searchFacets(site, 'it');
  expect(names).toEqual({
    levels: [
      ['frontline', 'Frontline'],
      ['manager', 'Managers'],
      ['leadership', 'Leadership'],
    ],
    channels: [
      ['phone', 'Telefono'],
      ['chat', 'Chat'],
    ],
    owners: [['delivery-lead', 'Delivery lead']],
    languages: [
      ['en', 'inglese'],
      ['it', 'italiano'],
    ],
    folders: {
      glossary: 'Glossario',
      procedures: 'Procedure',
      'procedures/returns': 'Resi',
      'procedures/returns/shop': 'shop',
    },
  });
});

test('a page names its choices by their place in the lists; a retired one is not there', () => {
  expect(searchFacets(site, 'en').pages).toEqual({
    draft: [[0], [], -1, ''],
    parcel: [[0], [], 0, '2026-05-20'],
    refund: [[1, 0], [1], 0, '2026-05-01'],
  });
});

test('the day is that of the last change that readers were told of, or else of the last review, or none', () => {
  const { pages } = searchFacets(site, 'en');
  const days = ['parcel', 'refund', 'draft'].map((id) => pages[id]?.[3]);
  expect(days).toEqual(['2026-05-20', reviewed().on, '']);
});
