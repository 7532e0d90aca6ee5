import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook.ts';
import { pageSources } from '../support/page-sources.ts';
import {
  findingsOf,
  playbookFolder,
  playbookOf,
  report,
  reportIn,
  settings,
  termSource,
  withFields,
} from '../support/playbook-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);

describe('pages', () => {
  test('have their kind by the folder, their branch by the folders in it, and stand in one order', () => {
    const { pages } = playbookOf({
      'procedures/returns/late/late-delivery.mdx': pageSources.procedure(),
      'glossary/b.mdx': termSource({ id: 'b' }),
      'glossary/a.md': termSource({ id: 'c', title: 'C' }),
    });
    expect(pages.map(({ kind, folder, id, branch, file }) => ({ kind, folder, id, branch, file }))).toEqual([
      { kind: 'term', folder: 'glossary', id: 'b', branch: [], file: 'content/glossary/b.mdx' },
      { kind: 'term', folder: 'glossary', id: 'c', branch: [], file: 'content/glossary/a.md' },
      {
        kind: 'procedure',
        folder: 'procedures',
        id: 'late-delivery',
        branch: ['returns', 'late'],
        file: 'content/procedures/returns/late/late-delivery.mdx',
      },
    ]);
  });

  test('are not made of templates and pictures', () => {
    const { pages, assets, diagnostics } = playbookOf({
      'glossary/_template.mdx': 'x',
      'glossary/seal.png': png,
      'glossary/deep/seal.jpeg': Uint8Array.from([0xff, 0xd8, 0xff]),
    });
    expect([pages, diagnostics]).toEqual([[], []]);
    expect([...assets]).toEqual(['content/glossary/deep/seal.jpeg', 'content/glossary/seal.png']);
  });

  test('are read the same with a promise', async () => {
    const content = playbookFolder(withFields({}));
    expect((await readPlaybook(content)).pages.map(({ id }) => id)).toEqual(['touch']);
  });
});

describe('folders', () => {
  const nested = {
    'glossary/_folder.yaml': 'title: Words\nowner: desk-lead\nrisk: low\n',
    'glossary/desk/_folder.yaml': 'title: Desk\nrisk: critical\n',
    'glossary/desk/deep/touch.mdx': termSource({ owner: undefined }),
    'glossary/other.mdx': termSource({ id: 'other', title: 'Other', owner: undefined }),
    'glossary/own.mdx': termSource({ id: 'own', title: 'Own', risk: 'standard' }),
  };

  test('hand owner and risk down, the nearest first, and a page may have its own', () => {
    const { pages } = playbookOf(nested);
    expect(pages.map(({ id, owner, risk }) => [id, owner, risk])).toEqual([
      ['other', 'desk-lead', 'low'],
      ['own', 'delivery-lead', 'standard'],
      ['touch', 'desk-lead', 'critical'],
    ]);
  });

  test('have a name whether it is written or not', () => {
    const { folders } = playbookOf(nested);
    expect(folders.map(({ path, data, file }) => [path, data.title, file])).toEqual([
      ['glossary', 'Words', 'content/glossary/_folder.yaml'],
      ['glossary/desk', 'Desk', 'content/glossary/desk/_folder.yaml'],
      ['glossary/desk/deep', 'Deep', undefined],
    ]);
  });

  test('with a fault hand down what is right in them', () => {
    const faulty = { ...nested, 'glossary/_folder.yaml': 'title:\nowner: desk-lead\nrisk: low\nordr: 1\n' };
    expect(playbookOf(faulty).pages.map(({ owner, risk }) => [owner, risk])).toEqual(
      playbookOf(nested).pages.map(({ owner, risk }) => [owner, risk]),
    );
  });
});

describe('translations', () => {
  const translated =
    '---\ntitle: Tocco\nsummary: Che cosa contiamo.\ntranslates: 12345678\ntexts:\n  short: Ogni volta.\n---\n\n## Uno\n\nConta.\n';

  test('stand beside their page, whatever its ending', () => {
    for (const ending of ['md', 'mdx']) {
      const { pages } = playbookOf({
        [`glossary/touch.${ending}`]: termSource(),
        'glossary/touch.it.mdx': translated,
        'glossary/touch.ro.md': translated,
      });
      expect(pages).toHaveLength(1);
      expect(Object.keys(pages[0]!.translations)).toEqual(['it', 'ro']);
      expect(pages[0]!.translations['it']).toMatchObject({
        lang: 'it',
        file: 'content/glossary/touch.it.mdx',
        data: { title: 'Tocco', translates: '12345678', texts: { short: 'Ogni volta.' } },
        body: { headings: [{ text: 'Uno' }] },
      });
    }
  });

  test('are found by the name of the file, which need not be the id', () => {
    const { pages, diagnostics } = playbookOf({
      'glossary/word.mdx': termSource(),
      'glossary/word.it.mdx': translated,
    });
    expect([Object.keys(pages[0]!.translations), diagnostics]).toEqual([['it'], []]);
  });

  test('of a page that cannot be read are no second finding', () => {
    expect(
      findingsOf({ 'glossary/word.mdx': termSource({ title: '' }), 'glossary/word.it.mdx': translated }).map(
        ({ rule }) => rule,
      ),
    ).toEqual(['field-value']);
  });
});

describe('a page that cannot be read', () => {
  const user = {
    'glossary/user.mdx': termSource(
      { id: 'user', title: 'User', related: '[touch]' },
      '[a](./word.mdx) and <Term id="touch" />.',
    ),
  };

  test.each([
    ['a field that is empty', termSource({ title: '' })],
    ['a form that nobody reads', termSource({ title: '&a b' })],
    ['another encoding', Uint8Array.from(termSource({}, 'caf\u00e9'), (sign) => sign.charCodeAt(0))],
    ['two bytes a sign', new Uint8Array(Uint16Array.from(termSource(), (sign) => sign.charCodeAt(0)).buffer)],
    ['a merge that was not finished', termSource({}, '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b')],
    ['more text than anybody reads', termSource({}, 'word '.repeat(50_000))],
    ['an id in quotation marks', termSource({ id: '"touch"', short: undefined })],
  ])('for %s keeps its id and its file for those who refer to it', (_, source) => {
    const files = { ...user, 'glossary/word.mdx': source };
    const { unreadable, pages } = playbookOf(files);
    expect([...unreadable].sort()).toEqual(['touch', 'word']);
    expect(pages.map(({ id }) => id)).toEqual(['user']);
    expect(findingsOf(files)).toHaveLength(1);
  });

  test('claims the name of its file when it names no id', () => {
    expect([...playbookOf({ 'glossary/word.mdx': '' }).unreadable]).toEqual(['word']);
  });
});

describe('settings', () => {
  test('that are missing are named, once each', () => {
    const content = join(temporaryFolder({ 'content/glossary/touch.mdx': termSource() }), 'content');
    expect(reportIn(content)).toMatchInlineSnapshot(`
      "error front-matter owners.yaml:1:1
      The file owners.yaml is missing.
      Copy it from the starter playbook and fill it in.

      error front-matter playbook.yaml:1:1
      The file playbook.yaml is missing.
      Copy it from the starter playbook and fill it in."
    `);
  });

  test('of another shape are named, once each', () => {
    expect(report({ ...withFields({}), 'playbook.yaml': '- a', 'owners.yaml': 'owners:\n  - id: a\n' }))
      .toMatchInlineSnapshot(`
      "error field-value owners.yaml:1:1
      Here stands a group of fields, where something else is wanted.
      Write it as a list: each entry on a line of its own, after a hyphen and a space.

      error field-value playbook.yaml:1:1
      Here stands a list, where something else is wanted.
      Write its fields below it, indented by two spaces."
    `);
  });

  test('know the place of each field', () => {
    const playbook = playbookOf();
    expect(playbook.locate('playbook.yaml', ['riskClasses', 'standard', 'months'])).toEqual({
      file: 'content/playbook.yaml',
      range: { line: 7, column: 23, endLine: 7, endColumn: 24 },
    });
    expect(playbook.locate('owners.yaml', [1, 'deputy'])).toMatchObject({
      file: 'content/owners.yaml',
      range: { line: 10, column: 11 },
    });
    expect(playbook.locate('owners.yaml', [1, 'until'])).toMatchObject({ range: { line: 6 } });
  });

  test('with a fault stand in for what they were meant to say', () => {
    const faulty = {
      'playbook.yaml': settings['playbook.yaml']
        .replace('timeZone: Europe/Rome', 'timeZone: Rome')
        .replace('channels: { phone: Phone', 'channels: { phone: {}'),
      'owners.yaml': settings['owners.yaml'].replace('id: desk-lead', 'id: Desk lead'),
      'procedures/late-delivery.mdx': pageSources.procedure({
        channels: '[phone, email]',
        escalation: '{ to: desk-lead, when: It is late. }',
      }),
    };
    const playbook = playbookOf(faulty);
    expect(playbook.config).toMatchObject({
      company: 'Corner shop',
      timeZone: 'UTC',
      channels: { phone: 'phone', email: 'email' },
      tags: { delivery: 'Delivery' },
    });
    expect(playbook.owners.map(({ id }) => id)).toEqual(['delivery-lead', 'desk-lead']);
    expect(findingsOf(faulty).map(({ rule, file }) => [rule, file])).toEqual([
      ['id-shape', 'content/owners.yaml'],
      ['field-value', 'content/playbook.yaml'],
      ['field-value', 'content/playbook.yaml'],
    ]);
  });
});
