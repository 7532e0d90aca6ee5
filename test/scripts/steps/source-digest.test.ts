import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceDigest } from '../../../scripts/steps/source-digest.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('changes with every file of ours, and with nothing else', () => {
  const folder = temporaryFolder({
    'src/a/b.ts': 'x',
    'public/robots.txt': 'x',
    'package-lock.json': '{}',
    'content/a.mdx': 'x',
  });
  const before = sourceDigest(folder);
  writeFileSync(join(folder, 'content/a.mdx'), 'y');
  expect(sourceDigest(folder)).toBe(before);
  writeFileSync(join(folder, 'src/a/b.ts'), 'y');
  expect(sourceDigest(folder)).not.toBe(before);
});

test('knows two files from one that holds both', () => {
  expect(sourceDigest(temporaryFolder({ 'src/a': 'x', 'src/b': 'y' }))).not.toBe(
    sourceDigest(temporaryFolder({ 'src/a': 'xsrc/b\0y' })),
  );
});
