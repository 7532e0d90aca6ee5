import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/playbook/read-files.ts';

const left = (): string[] => readdirSync(tmpdir()).filter((name) => /^vademecum-[^t]/.test(name));

test('reads texts and bytes as the reader reads files, and leaves nothing behind', () => {
  const before = left();
  const { diagnostics } = readFiles({ 'procedures/prices.xlsx': new Uint8Array([80, 75]), 'glossary/empty.mdx': '' });
  expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    expect.arrayContaining(['content/procedures/prices.xlsx file-kind', 'content/glossary/empty.mdx front-matter']),
  );
  expect(left().filter((name) => !before.includes(name))).toEqual([]);
});
