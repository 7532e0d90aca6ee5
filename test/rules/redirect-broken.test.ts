import { expect, test } from 'vitest';
import type { Redirect } from '../../src/model/redirects.ts';
import { redirectBroken } from '../../src/rules/redirect-broken.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

const from = '/procedures/late-parcel/';

function check(...redirects: Redirect[]): string[] {
  return report(redirectBroken, { pages: [procedure({ id: 'late-delivery', title: 'Late delivery' })], redirects });
}

test('names the page that is probably meant', () => {
  expect(check({ from, to: 'late-delviery' })).toMatchInlineSnapshot(`
    [
      "content/redirects.yaml
    The address /procedures/late-parcel/ leads to "late-delviery", and there is no such page.
    Write late-delivery, if that is the page you mean.",
    ]
  `);
});

test('refuses an address at which a page stands', () => {
  expect(check({ from: '/procedures/late-delivery/', to: 'late-delivery' })).toMatchInlineSnapshot(`
    [
      "content/redirects.yaml
    The page "Late delivery" stands at the address /procedures/late-delivery/ itself, so nobody would be led on.
    Give that page another id, or take the entry out.",
    ]
  `);
});

test('refuses an address twice', () => {
  expect(check({ from, to: 'late-delivery' }, { from, to: 'nowhere' })).toMatchInlineSnapshot(`
    [
      "content/redirects.yaml
    The address /procedures/late-parcel/ stands in the list twice.
    Keep the entry that is right today.",
    ]
  `);
});

test('follows pages that have moved on, and sees when they lead in a circle', () => {
  expect(check({ from, to: 'van' }, { from: '/procedures/van/', to: 'late-delivery' })).toEqual([]);
  expect(check({ from, to: 'van' }, { from: '/procedures/van/', to: 'late-parcel' })).toHaveLength(2);
});

test('does not judge a page that cannot be read', () => {
  expect(report(redirectBroken, { redirects: [{ from, to: 'van' }], unreadable: ['van'] })).toEqual([]);
});
