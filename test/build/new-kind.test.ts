import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { source, settings } from '../support/playbook-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const schema = `import { page, text } from './fields.ts';

/** Something people say, and what is true of it. */
export const rumour = page.extend({
  /** What is true. */
  truth: text,
});
`;

const line = `  rumours: { kind: 'rumour', icon: 'book', schema: rumour, title: { en: ['Rumour', 'Rumours'], it: ['Voce', 'Voci'], ro: ['Zvon', 'Zvonuri'] } },
`;

const fields = {
  id: 'free-sofas',
  title: 'Sofas are free on Fridays',
  summary: 'They are not.',
  owner: 'delivery-lead',
  status: 'draft',
  levels: '[frontline]',
  truth: 'No sofa is free.',
};

test('a kind is one schema file, one line in kinds.ts and one folder', { timeout: 120_000 }, () => {
  const content = Object.entries({
    ...settings,
    'rumours/free-sofas.mdx': source(fields, 'Somebody says so every week.'),
  });
  const project = temporaryFolder(Object.fromEntries(content.map(([path, text]) => [`content/${path}`, text])));
  for (const path of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(path, join(project, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  writeFileSync(join(project, 'src/model/rumour.ts'), schema);
  const kinds = join(project, 'src/model/kinds.ts');
  const text = readFileSync(kinds, 'utf8');
  writeFileSync(
    kinds,
    `import { rumour } from './rumour.ts';\n${text.replace('export const kinds = {\n', `export const kinds = {\n${line}`)}`,
  );

  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--today', '2026-11-21'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(`${stderr}${stdout}`).toContain('1 page');
  expect({ status, said: status === 0 ? '' : `${stderr}${stdout}` }).toEqual({ status: 0, said: '' });
  expect(readFileSync(join(project, 'dist/rumours/free-sofas/index.html'), 'utf8')).toContain(
    'Somebody says so every week.',
  );
  expect(readFileSync(join(project, 'dist/contents/index.html'), 'utf8')).toContain('Sofas are free on Fridays');
});
