import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinStyleSheets } from '../../../scripts/steps/join-style-sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sheet = (name: string) => `<link rel="stylesheet" href="/book/_astro/${name}.css">`;

test('a page gets one sheet with the rules of all, in their order; a part that comes later keeps its own', () => {
  const folder = site({
    'index.html': `${sheet('a')}<title>Home</title>${sheet('b')}`,
    'one/index.html': `${sheet('a')}${sheet('b')}`,
    'two/index.html': `${sheet('b')}${sheet('a')}<noscript><link rel="stylesheet" href="/book/themes/system.css"></noscript>`,
    'plain.html': '<title>No sheet</title>',
  });
  joinStyleSheets(folder, '/book/');

  const page = (file: string) => readFileSync(join(folder, file), 'utf8');
  const [, home] = /^<link rel="stylesheet" href="\/book\/(_astro\/style\.[\w-]{8}\.css)"><title>Home<\/title>$/.exec(
    page('index.html'),
  )!;
  expect(page(home!)).toBe('a{}\nb{}\n');
  expect(page('one/index.html')).toContain(home);
  expect(page('two/index.html')).not.toContain(home);
  expect(page('two/index.html')).toContain('/book/themes/system.css');
  expect(page('plain.html')).toBe('<title>No sheet</title>');
  const left = readdirSync(join(folder, '_astro')).sort();
  expect(left.filter((name) => name.startsWith('style.'))).toHaveLength(2);
  expect(left.filter((name) => !name.startsWith('style.'))).toEqual(['later.css']);
});

function site(pages: Readonly<Record<string, string>>): string {
  return temporaryFolder({ ...pages, '_astro/a.css': 'a{}\n', '_astro/b.css': 'b{}', '_astro/later.css': 'later{}' });
}
