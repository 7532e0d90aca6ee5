import { expect, test } from 'vitest';
import { maskPrivate, privateData } from '../../src/playbook/private-data.ts';

function kinds(text: string, file = 'content/glossary/touch.mdx'): string[] {
  return Array.from(privateData(text, file), ({ message }) =>
    message.replace(/^What looks like | stands here\.$/g, ''),
  );
}

test('what is private is masked, and the line stays as long as it was', () => {
  const line = 'Card 4539-1488-0343-6467, mail maria.rossi+shop@gmail.com, done.';
  expect(maskPrivate(line)).toBe('Card •••••••••••••••••••, mail ••••••••••••••••••••••••••, done.');
  expect(maskPrivate(line)).toHaveLength(line.length);
});

test.each([
  ['4539148803436467', ['the number of a payment card']],
  ['3400 000000 00009', ['the number of a payment card']],
  ['IT40 S054 2811 1010 0000 0123 456', ['the number of a bank account']],
  ['MRTMTT91D08F205J', ['the tax code of a person']],
  ['1800101221144', ['the personal number of somebody']],
  ['Maria.Rossi@Libero.it', ['the private mail address of somebody']],
  ['-----BEGIN RSA PRIVATE KEY-----', ['a key that opens a program']],
  [`AKIA${'ABCD1234'.repeat(2)}`, ['a key that opens a program']],
  [`glpat-${'aB3_'.repeat(5)}`, ['a key that opens a program']],
])('%s is found', (text, found) => {
  expect(kinds(`See ${text}, please.`)).toEqual(found);
});

test.each([
  '4539148803436468',
  '14539148803436467',
  '4539148803436467890',
  '4111 1111 1111 1111',
  'GB82 WEST 1234 5698 7654 32',
  'order 2026-11-21-0034',
  '+39 06 1234 5678',
  '8001234567890',
  'maria@example.com',
  'claims@carrier.example',
  'desk@gmail.example',
  '@gmail.com',
  'the key stands in AKIA',
])('%s is left alone', (text) => {
  expect(kinds(`See ${text}, please.`)).toEqual([]);
});

test('owners have the mail addresses that they have', () => {
  expect(kinds('- contact: { mail: desk@gmail.com }', 'content/owners.yaml')).toEqual([]);
});

test('is found at its place, also in a comment and among the fields', () => {
  const text = '---\ntitle: Ask maria@gmail.com\n---\n\n{/* 4539 1488 0343 6467 */}\n';
  expect(Array.from(privateData(text, 'a.mdx'), ({ range }) => [range?.line, range?.column])).toEqual([
    [5, 5],
    [2, 12],
  ]);
});
