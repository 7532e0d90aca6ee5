import { describe, expect, test } from 'vitest';
import { digestOf, hash, setHash } from '../../src/playbook/substance.ts';
import { pageSources } from '../support/page-sources.ts';
import { playbookOf, termSource, withFields } from '../support/playbook-folder.ts';

function hashOf(source: string): string {
  const { pages, diagnostics } = playbookOf({ 'glossary/touch.mdx': source });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return pages[0]!.hash;
}

const plain = () => hashOf(termSource());

/** A page with a question that was written for some text. */
function asking(of: string, answer = 'Each time.'): string {
  const question = `<Check id="what" section="a" of="${of}">\n\nWhat?\n\n- [x] ${answer}\n- [ ] Never.\n\n</Check>`;
  return termSource({}, question);
}

describe('the hash of what a page says', () => {
  test('does not change when somebody confirms a question, and changes with the question', () => {
    const hashes = ['pending', '1f0c3a52'].map((of) => playbookOf({ 'glossary/touch.mdx': asking(of) }).pages[0]!.hash);
    expect(hashes[0]).toBe(hashes[1]);
    expect(playbookOf({ 'glossary/touch.mdx': asking('pending', 'Now.') }).pages[0]!.hash).not.toBe(hashes[0]);
  });

  test('has eight hexadecimal digits', () => {
    expect(plain()).toMatch(/^[0-9a-f]{8}$/);
  });

  test.each([
    ['white space in the text', termSource({}, 'Count\n   it.\n\n\n')],
    ['lines as Windows ends them', termSource().replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${termSource()}`],
    ['quotation marks around a field', termSource({ title: '"Touch"' })],
    [
      'white space in a field',
      termSource({ short: 'Each  time one of us deals with a customer\n  about a purchase.' }),
    ],
    ['a note to the author', termSource({ title: 'Touch # a good name' })],
    ['owner and risk', termSource({ owner: 'desk-lead', risk: 'critical' })],
    [
      'reviews',
      termSource({
        reviews:
          '\n  - { on: 2026-11-01, by: desk-lead, how: read, found: Read it against the log., next: 2027-01-01, of: 12345678 }',
      }),
    ],
    [
      'tags, aliases and the words of customers',
      termSource({ tags: '[delivery]', aliases: '[contact]', customerSays: '[How often?]' }),
    ],
    ['related pages', termSource({ related: '[touch]' })],
    ['the state', termSource({ status: 'unverified' })],
    ['the sentence about the last change', termSource({ changed: '{ on: 2026-11-01, what: It moved. }' })],
    ['the id', termSource({ id: 'touches' })],
    [
      'the order of fields',
      termSource({ title: undefined, short: undefined }).replace(
        'levels:',
        'short: Each time one of us deals with a customer about a purchase.\ntitle: Touch\nlevels:',
      ),
    ],
  ])('stays the same with other %s', (_, source) => {
    expect(hashOf(source)).toBe(plain());
  });

  test.each([
    ['text', termSource({}, 'Count them.')],
    ['title', termSource({ title: 'Touches' })],
    ['summary', termSource({ summary: 'What we count.' })],
    ['meaning', termSource({ short: 'Each time.' })],
    ['levels', termSource({ levels: '[frontline, manager]' })],
    ['component', termSource({}, 'Count it. <Term id="touch" />')],
    ['comment in the text', termSource({}, 'Count it. {/* twice */}')],
  ])('changes with another %s', (_, source) => {
    expect(hashOf(source)).not.toBe(plain());
  });

  test('changes with the value of a standard, and with its unit', () => {
    const of = (value: string, unit: string) =>
      playbookOf({
        'procedures/late-delivery.mdx': pageSources.procedure({
          standards: `\n  - { id: wait, what: Longest wait, value: ${value}, unit: ${unit} }`,
        }),
      }).pages[0]!.hash;
    expect(new Set([of('10', 'minutes'), of('15', 'minutes'), of('10', 'hours')]).size).toBe(3);
    expect(of('10', 'minutes')).toBe(of('10.0', 'minutes'));
  });

  test('is not moved by a translation, which the digest of the page is', () => {
    const translated = {
      'glossary/touch.it.mdx': '---\ntitle: Tocco\nsummary: Che cosa contiamo.\ntranslates: 00000000\n---\n\nConta.\n',
    };
    const [alone, together] = [
      playbookOf(withFields({})).pages[0]!,
      playbookOf({ ...withFields({}), ...translated }).pages[0]!,
    ];
    expect(together.hash).toBe(alone.hash);
    expect(together.digest).not.toBe(alone.digest);
  });
});

describe('the hash of a set', () => {
  test('does not ask for the order, and changes with each member', () => {
    const of = (...hashes: string[]) => setHash(hashes.map((each) => ({ hash: each, isDraft: false })));
    expect(of('a', 'b')).toBe(of('b', 'a'));
    expect(of('a', 'b')).not.toBe(of('a', 'c'));
    expect(of('a')).not.toBe(of('a', 'a'));
  });

  test('covers the pages of a folder and of those below it', () => {
    const of = (text: string) =>
      playbookOf({
        'glossary/desk/touch.mdx': termSource({ status: 'active' }, text),
        'glossary/other.mdx': termSource({ id: 'other', title: 'Other', status: 'active' }),
      }).folders.map(({ path, hash: own }) => [path, own] as const);
    const [before, after] = [new Map(of('One.')), new Map(of('Two.'))];
    expect([...before.keys()]).toEqual(['glossary', 'glossary/desk']);
    expect([...before].every(([path, own]) => after.get(path) !== own)).toBe(true);
  });

  test('is the same when somebody begins a page there, and another once readers rely on it', () => {
    const of = (status?: string) =>
      playbookOf({
        'glossary/touch.mdx': termSource({ status: 'active' }),
        ...(status ? { 'glossary/other.mdx': termSource({ id: 'other', title: 'Other', status }) } : {}),
      }).folders.map(({ hash: own }) => own);
    expect(of('draft')).toEqual(of());
    expect(of('active')).not.toEqual(of());
  });
});

test('digests tell bytes and texts apart, and are long enough for keys', () => {
  expect(hash('é')).toBe(hash(new TextEncoder().encode('é')));
  expect(hash('a')).not.toBe(hash('b'));
  expect(digestOf('a')).toMatch(/^[0-9a-f]{20}$/);
});
