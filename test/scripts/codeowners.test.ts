import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayDifferences } from '../../scripts/steps/codeowners/compare-lines.ts';
import { toCodeowners } from '../../scripts/steps/codeowners/to-codeowners.ts';
import { pageSources } from '../support/page-sources.ts';
import { playbookFolder, playbookOf, settings, termSource, type ContentFiles } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';

const repository = 'repository:\n  address: https://git.example.com/shop/playbook\n  platform: github\n';
const withMaintainers = `${settings['playbook.yaml']}${repository}  maintainers: ["@example/playbook"]\n`;

function linesOf(files: ContentFiles, above = ''): string[] {
  const text = toCodeowners(playbookOf({ 'playbook.yaml': withMaintainers, ...files }), above);
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

const term = (id: string, owner?: string) => termSource({ id, title: id, owner });

test('begins with the maintainers, then folders, then pages of other owners; the deputy stands beside', () => {
  const files = {
    'glossary/_folder.yaml': 'title: Words\nowner: desk-lead\n',
    'glossary/touch.mdx': term('touch'),
    'glossary/other.mdx': term('other', 'delivery-lead'),
    'procedures/late.mdx': pageSources.procedure({ id: 'late', owner: 'delivery-lead' }),
  };
  expect(linesOf(files)).toEqual([
    '* @example/playbook',
    '/content/glossary/ @example/desk @example/delivery',
    '/content/glossary/other.* @example/delivery @example/desk',
    '/content/procedures/late.* @example/delivery @example/desk',
  ]);
});

test('stays as it is when a page comes that its folder’s owner answers for', () => {
  const folder = { 'glossary/_folder.yaml': 'title: Words\nowner: desk-lead\n', 'glossary/a.mdx': term('a') };
  const more = { ...folder, 'glossary/b.mdx': term('b'), 'glossary/c.mdx': term('c', 'desk-lead') };
  expect(linesOf(more)).toEqual(linesOf(folder));
});

test('does not depend on the day: who has left stands in it, beside the deputy', () => {
  const owners = settings['owners.yaml'].replace('deputy: desk-lead', 'deputy: desk-lead\n  until: 2020-01-01');
  const files = { 'glossary/a.mdx': term('a', 'delivery-lead') };
  expect(linesOf({ ...files, 'owners.yaml': owners })).toEqual(linesOf(files));
});

test('asks the maintainers where neither owner nor deputy has an account, and not the owner of the folder', () => {
  const owners = settings['owners.yaml'].replaceAll(
    /^ {2}account: "@example\/delivery"\n {2}deputy: desk-lead\n/gm,
    '',
  );
  const files = {
    'owners.yaml': owners,
    'glossary/_folder.yaml': 'title: Words\nowner: desk-lead\n',
    'glossary/a.mdx': term('a', 'delivery-lead'),
  };
  expect(linesOf(files).at(-1)).toBe('/content/glossary/a.* @example/playbook');
});

test('a playbook below the top of its repository has its path in front', () => {
  expect(linesOf({ 'glossary/a.mdx': term('a', 'desk-lead') }, 'service/').at(-1)).toBe(
    '/service/content/glossary/a.* @example/desk @example/delivery',
  );
});

test('an account cannot bring a line of its own', () => {
  const owners = settings['owners.yaml'].replace('"@example/desk"', '"@example/desk\\n* @evil"');
  const playbook = playbookOf({ 'owners.yaml': owners });
  expect(playbook.diagnostics.map(({ message }) => message)).toEqual([
    '"account" in entry 2 cannot be "@example/desk\n* @evil".',
  ]);
});

describe('the command', () => {
  const content = (files: ContentFiles = {}) =>
    playbookFolder({ 'playbook.yaml': withMaintainers, 'glossary/a.mdx': term('a', 'desk-lead'), ...files });

  test('writes the file, and then finds it up to date', () => {
    const folder = content();
    const words = ['--content', folder, '--out', join(folder, '../CODEOWNERS')];
    expect(run('codeowners.ts', [...words, '--check'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(
        'Run `npm run codeowners`, or mend it by hand:\n\n  Add at its end: # Who approves',
      ),
    });
    expect(run('codeowners.ts', words).status).toBe(0);
    expect(run('codeowners.ts', [...words, '--check'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/is up to date\.\n$/),
    });
    expect(readFileSync(join(folder, '../CODEOWNERS'), 'utf8')).toContain('\n/content/glossary/a.* @example/desk');
  });

  test('notes it in the pull request', () => {
    const folder = content();
    const words = ['--content', folder, '--out', join(folder, '../CODEOWNERS'), '--check', '--format', 'github'];
    expect(run('codeowners.ts', words).stdout).toMatch(
      /^::error file=.*CODEOWNERS,title=.* does not say who approves these pages\.::Run `npm run codeowners`, or mend it by hand:%0AAdd at its end: # Who approves/,
    );
  });

  test.each([
    ['a page that cannot be read', ''],
    ['a slip in an owner', term('b', 'desk-laed')],
  ])('waits until %s is mended', (_, source) => {
    expect(run('codeowners.ts', ['--check', '--content', content({ 'glossary/b.mdx': source })])).toMatchObject({
      status: 1,
      stdout:
        'Who approves what cannot be told before all pages can be read and have an owner. `npm run validate` says what to mend.\n',
    });
  });

  test('knows of the playbook here who approves what', () => {
    expect(run('codeowners.ts', ['--check'])).toMatchObject({
      status: 0,
      stdout: '.gitlab/CODEOWNERS is up to date.\n',
    });
  });
});

test('says by hand what to add, above which line, and what to take out', () => {
  expect(sayDifferences('CODEOWNERS', '* @a\n/x @a\n/z @a\n', '* @a\n/y @b\n/z @a\n/zz @b\n')).toEqual([
    'Add above "/z @a": /y @b',
    'Add at its end: /zz @b',
    'Take out: /x @a',
  ]);
  expect(sayDifferences('CODEOWNERS', '/z @a\n* @a\n', '* @a\n/z @a\n')).toEqual([
    'Put the lines of CODEOWNERS in their order.',
  ]);
});
