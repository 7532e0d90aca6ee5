import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a playbook without a list of queries is told how to begin, and that is no failure', () => {
  const folder = temporaryFolder();
  const json = join(folder, 'report.json');
  const ended = run('search-test.ts', ['--content', folder, '--json', json]);
  expect(ended).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('To begin, write down') });
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ checks: [] });
});

test('a list that cannot be read is told line by line before anything is built', () => {
  const content = temporaryFolder({
    'search-tests.yaml': '- { query: couch, kind: synonim, expect: [late-delivery] }\n',
  });
  const { status, stdout } = run('search-test.ts', ['--content', content]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/search-tests\.yaml:1: .*synonim/);
});

test.each([
  [['--lang', 'fr'], '--lang cannot be "fr". Write one of en, it, ro.'],
  [['--kind', 'typoo'], '--kind cannot be "typoo". Did you mean typo?'],
  [['--site', 'nowhere', '--query', 'sofa'], 'There is no site in "nowhere". Leave --site out, and one is built.'],
])('%j is answered in one line', (words, message) => {
  expect(run('search-test.ts', words)).toMatchObject({ status: 2, stdout: '', stderr: `${message}\n` });
});

test('a list that was named and is not there is wrong use', () => {
  const { status, stderr } = run('search-test.ts', ['--file', 'nowhere.yaml']);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^There is no file "nowhere\.yaml" in .*\.\n$/),
  });
});
