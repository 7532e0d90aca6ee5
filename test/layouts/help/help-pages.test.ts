import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameLang } from '../../../src/layouts/help/frame-lang.ts';
import { helpHome, helpPageAt, helpPages } from '../../../src/layouts/help/help-pages.ts';

/** The address that a file of `src/pages` is served at. */
function servedAt(file: string): string {
  return `/${file
    .replaceAll('\\', '/')
    .replace('src/pages/', '')
    .replace(/(\/index)?\.mdx$/, '')}/`;
}

test('every page of the help is in the list, at the address of its file', () => {
  const files = globSync('src/pages/help/**/*.mdx');
  const named = files.map((file) => /^address: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]);
  expect(named).toEqual(files.map(servedAt));
  const listed = [helpHome, ...helpPages.flatMap(({ pages }) => pages)].map(({ address }) => address);
  expect(listed.sort()).toEqual(files.map(servedAt).sort());
});

test('an address that is not in the list is a fault of ours', () => {
  expect(() => helpPageAt('/help/nowhere/')).toThrow('The help has no page /help/nowhere/.');
});

test('links in the help hold below any base path', () => {
  const absolute = globSync('src/pages/help/**/*.mdx').flatMap(
    (file) => readFileSync(file, 'utf8').match(/\]\(\/[^)]*\)/g) ?? [],
  );
  expect(absolute).toEqual([]);
});

test('the frame is in English where the site has it', () => {
  expect([
    frameLang({ languages: ['it', 'en'], defaultLang: 'it' }),
    frameLang({ languages: ['it', 'ro'], defaultLang: 'ro' }),
  ]).toEqual(['en', 'ro']);
});

test('every command that the help names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = globSync('src/pages/help/**/*.mdx').flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => ({ file, name })),
  );
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
});
