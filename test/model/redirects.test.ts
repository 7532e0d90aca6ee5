import { describe, expect, test } from 'vitest';
import { goalOf, leadingOn, redirects, type Redirect } from '../../src/model/redirects.ts';

const languages = { default: 'en', all: ['en', 'it'] };
const pages = new Set(['late-delivery', 'refund']);
const isPage = (id: string) => pages.has(id);

function to(id: string, ...more: Redirect[]): string | undefined {
  return goalOf({ from: '/procedures/first/', to: id }, more, isPage);
}

describe('a redirect', () => {
  test('leads to its page, over pages that have moved on themselves', () => {
    expect(to('refund')).toBe('refund');
    expect(to('van', { from: '/procedures/van/', to: 'lorry' }, { from: '/checklists/lorry/', to: 'refund' })).toBe(
      'refund',
    );
  });

  test('leads nowhere when nothing is there, and does not go round for ever', () => {
    expect(to('nowhere')).toBeUndefined();
    expect(
      to('van', { from: '/procedures/van/', to: 'first' }, { from: '/procedures/first/', to: 'van' }),
    ).toBeUndefined();
  });
});

test('an address leads on in every language, and the short one where its id is gone', () => {
  const all = [
    { from: '/procedures/late-parcel/', to: 'late-delivery' },
    { from: '/checklists/refund/', to: 'refund' },
    { from: '/procedures/gone/', to: 'nowhere' },
  ];
  expect(leadingOn(all, isPage, languages)).toEqual([
    { address: '/procedures/late-parcel/', lang: 'en', page: 'late-delivery' },
    { address: '/it/procedures/late-parcel/', lang: 'it', page: 'late-delivery' },
    { address: '/r/late-parcel/', lang: 'en', page: 'late-delivery' },
    { address: '/checklists/refund/', lang: 'en', page: 'refund' },
    { address: '/it/checklists/refund/', lang: 'it', page: 'refund' },
  ]);
});

test.each([
  '/procedures/late-parcel',
  'procedures/late-parcel/',
  '/people/late-parcel/',
  '/procedures/a/b/',
  '/it/procedures/a/',
  '/',
  'https://example.com/',
])('"%s" is not the address of a page', (from) => {
  const { error } = redirects.safeParse([{ from, to: 'refund' }]);
  expect(error?.issues[0]?.message).toBe(
    `"${from}" is not the address of a page. Write one like /procedures/late-parcel/.`,
  );
});
