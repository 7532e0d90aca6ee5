import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagePath, sideOf, withSide } from '../../../src/workbench/split/side-param.ts';

const place = { origin: 'https://playbook.example.com', base: '/playbook/' };

test('a page at the side is a path of this site, with its anchor', () => {
  expect(sideOf('?side=/playbook/phrases/name-the-anger/', place)).toBe('/playbook/phrases/name-the-anger/');
  expect(sideOf('?q=refund&side=/playbook/procedures/late-delivery/%23step-3', place)).toBe(
    '/playbook/procedures/late-delivery/#step-3',
  );
});

test('what is no page of this site stands at no side', () => {
  const strangers = [
    'https://evil.example/playbook/',
    '//evil.example/playbook/',
    'javascript:alert(1)',
    'https://',
    '',
  ];
  const others = ['/another/', '/playbook/icons.svg', '/playbook/../another/'];
  expect([...strangers, ...others].map((side) => sideOf(`?side=${encodeURIComponent(side)}`, place))).toEqual(
    [...strangers, ...others].map(() => undefined),
  );
  expect(sideOf('?q=refund', place)).toBeUndefined();
});

test('a full address of this site is a page too', () => {
  expect(pagePath('https://playbook.example.com/playbook/year/?x=1#week-3', place)).toBe('/playbook/year/#week-3');
});

test('the address stays readable, and keeps what else it says', () => {
  expect(withSide('/playbook/a/', '/playbook/b/')).toBe('/playbook/a/?side=/playbook/b/');
  expect(withSide('/playbook/a/?q=x&side=/playbook/c/#step-2', '/playbook/b/#step-1')).toBe(
    '/playbook/a/?q=x&side=/playbook/b/%23step-1#step-2',
  );
  expect(withSide('/playbook/a/?side=/playbook/c/', undefined)).toBe('/playbook/a/');
});

test('whatever is put at the side is found there again', () => {
  const paths = fc
    .array(fc.stringMatching(/^[\w~&=+%ăș -]{1,8}$/), { minLength: 1 })
    .map((parts) => new URL(`/playbook/${parts.map(encodeURIComponent).join('/')}/`, place.origin).pathname);
  fc.assert(
    fc.property(
      paths,
      fc.constantFrom('/playbook/a/', '/playbook/a/?q=1', '/playbook/a/?side=/x/#y'),
      (path, address) => {
        const { search } = new URL(withSide(address, path), place.origin);
        expect(sideOf(search, place)).toBe(path);
      },
    ),
  );
});
