import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, writeFile } from '../../../../scripts/steps/fix/write-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('a file gets its new text, keeps its rights, and nothing is left beside it', () => {
  const folder = temporaryFolder({ 'touch.mdx': '\uFEFFold' });
  const path = join(folder, 'touch.mdx');
  chmodSync(path, 0o640);
  expect(readText(path)).toBe('\uFEFFold');
  expect(writeFile(path, { before: '\uFEFFold', after: 'è' })).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('è');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['touch.mdx']);
});

test('a file that somebody has written in the meantime is left alone', () => {
  const folder = temporaryFolder({ 'touch.mdx': 'theirs' });
  expect(writeFile(join(folder, 'touch.mdx'), { before: 'old', after: 'new' })).toBe(false);
  expect(readFileSync(join(folder, 'touch.mdx'), 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['touch.mdx']);
});

test('a file that is not there yet is begun', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'redirects.yaml');
  expect(readText(path)).toBe('');
  expect(writeFile(path, { before: '', after: 'new' })).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('new');
});
