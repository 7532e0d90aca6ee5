import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FailedSearchFile } from '../../src/model/failed-searches.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const content = 'test/fixtures/nothing-to-report/content';

const desk: FailedSearchFile = {
  file: 'vademecum-failed-searches',
  version: 1,
  playbook: 'Corner shop',
  day: '2026-11-21',
  searches: [{ query: 'xylophone', lang: 'en', count: 2, last: '2026-11-20' }],
};

/** Writes some exports and reads them with the command. */
function searchGaps(files: Readonly<Record<string, object | string>>, ...words: string[]) {
  const texts = Object.entries(files).map(([name, file]) => [
    name,
    typeof file === 'string' ? file : JSON.stringify(file),
  ]);
  const folder = temporaryFolder(Object.fromEntries(texts) as Record<string, string>);
  const ended = run('search-gaps.ts', [
    ...Object.keys(files).map((name) => join(folder, name)),
    '--content',
    content,
    ...words,
  ]);
  return { ...ended, stderr: ended.stderr.replaceAll(`${folder}/`, '') };
}

test('adds up what several readers searched for, and reads the same file once', () => {
  const { status, stdout } = searchGaps({
    'a.json': desk,
    'again.json': desk,
    'b.json': { ...desk, day: '2026-11-20' },
  });
  expect(status).toBe(0);
  expect(stdout).toContain('2 files: 4 searches that found nothing, in 1 group.');
  expect(stdout).toContain('"xylophone", 4 times, English, last on 20 November 2026');
});

test('names the files that are none, and goes on with the others', () => {
  const { status, stdout, stderr } = searchGaps({
    'good.json': desk,
    'settings.json': { file: 'vademecum-settings' },
    'words.txt': 'xylophone',
    'next.json': { ...desk, version: 2 },
    'edited.json': { ...desk, searches: [{ ...desk.searches[0], count: 'two' }] },
  });
  expect(status).toBe(1);
  expect(stdout).toContain('1 file: 2 searches that found nothing');
  expect(stderr).toMatchInlineSnapshot(`
    "settings.json was left out: it is no file of failed searches. Export one in the settings of the playbook.
    words.txt was left out: it holds no JSON.
    next.json was left out: its form has version 2, and only version 1 is known here.
    edited.json was left out: "searches.0.count" is not as the playbook wrote it. Export the file anew.
    "
  `);
});

test('gives programs the proposals', () => {
  expect(JSON.parse(searchGaps({ 'a.json': desk }, '--json').stdout)).toMatchObject({
    version: 1,
    files: 1,
    proposals: [
      { lang: 'en', count: 2, wordings: ['xylophone'], unknown: ['xylophone'], advice: { what: 'write', near: [] } },
    ],
  });
});

test('needs a file', () => {
  expect(run('search-gaps.ts')).toMatchObject({
    status: 2,
    stderr: 'Name the files that readers have exported: npm run search-gaps -- FILE…\n',
  });
  expect(run('search-gaps.ts', ['nowhere.json', '--content', content])).toMatchObject({
    status: 1,
    stderr: 'nowhere.json was left out: there is no such file.\n',
  });
});
