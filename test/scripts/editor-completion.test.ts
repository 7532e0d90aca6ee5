import { cpSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { writeCollections } from '../../scripts/steps/editor-files/collections.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { LanguageServer, type Offered } from '../support/language-server.ts';
import { playbookFolder, withFields } from '../support/playbook-folder.ts';

/** Both come with the checker of Astro's types. The extensions of VS Code bring their own, made from the same code. */
const astro = 'node_modules/@astrojs/language-server/bin/nodeServer.js';
const yaml = 'node_modules/yaml-language-server/bin/yaml-language-server';
const tsdk = resolve('node_modules/typescript/lib');

const labels = (offered: readonly Offered[]) => offered.map(({ label }) => label).sort();

test(
  'Astro’s language server completes the fields of an MDX page, and sees slips in them',
  { timeout: 90_000 },
  async () => {
    const content = playbookFolder(withFields({}));
    const root = dirname(content);
    writeCollections(content, readPlaybookSync(content), join(root, '.astro/collections'));
    const server = new LanguageServer(astro);
    await server.begin(root, { typescript: { tsdk }, contentIntellisense: true });

    const page = join(content, 'glossary/touch.mdx');
    const lines = [
      '---',
      'id: touch',
      'title: Touch',
      'owner: ',
      'related: []',
      'onwer: x',
      'levels: [front]',
      '',
      '---',
      '',
      'Count it.',
      '',
    ];
    server.open(page, 'mdx', lines.join('\n'));

    expect(await server.offered(page, 3, 7)).toMatchObject([
      { label: 'delivery-lead', documentation: 'Delivery lead' },
      { label: 'desk-lead', documentation: 'Desk lead' },
    ]);
    expect(labels(await server.offered(page, 4, 10))).toContain('touch');
    expect(labels(await server.offered(page, 7, 0))).toEqual(
      expect.arrayContaining(['summary', 'risk', 'reviews', 'short']),
    );
    await expect
      .poll(() => server.said(page), { timeout: 20_000 })
      .toEqual(
        expect.arrayContaining([
          'Property onwer is not allowed.',
          expect.stringContaining('"frontline", "manager", "leadership"'),
        ]),
      );
  },
);

test(
  'the YAML language server completes owners, folders and the plan with the settings of the project',
  { timeout: 90_000 },
  async () => {
    const root = dirname(playbookFolder());
    cpSync('.vscode', join(root, '.vscode'), { recursive: true });
    const { 'yaml.schemas': schemas } = parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
    const server = new LanguageServer(yaml, {
      yaml: { schemas, completion: true, validate: true, schemaStore: { enable: false } },
    });
    await server.begin(root);

    const owners = join(root, 'content/owners.yaml');
    server.open(owners, 'yaml', '- id: a\n  name: A\n  contact: {}\n  deputy: \n  phone: 1\n');
    // It asks for its settings after it has said that it is ready.
    await expect
      .poll(async () => labels(await server.offered(owners, 3, 10)), { timeout: 20_000 })
      .toEqual(expect.arrayContaining(['delivery-lead', 'shift-lead']));
    await expect
      .poll(() => server.said(owners), { timeout: 20_000 })
      .toEqual(expect.arrayContaining(['Property phone is not allowed.']));

    const folder = join(root, 'content/procedures/_folder.yaml');
    server.open(folder, 'yaml', 'title: Procedures\nrisk: \n');
    expect(labels(await server.offered(folder, 1, 6))).toEqual(['critical', 'low', 'standard']);

    const plan = join(root, 'content/review-plan.yaml');
    server.open(plan, 'yaml', '- page: a\n  \n');
    expect(labels(await server.offered(plan, 1, 2))).toEqual(expect.arrayContaining(['on', 'due']));
  },
);

test('every page has a collection, and each collection a schema', () => {
  const content = playbookFolder(withFields({}));
  const folder = join(dirname(content), 'collections');
  writeCollections(content, readPlaybookSync(content), folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'collections.json'), 'utf8')) as {
    entries: Record<string, string>;
    collections: { name: string }[];
  };
  expect(Object.entries(manifest.entries)).toEqual([
    [expect.stringMatching(/^file:\/\/\/.*\/glossary\/touch\.mdx$/), 'glossary'],
  ]);
  for (const { name } of manifest.collections)
    expect(JSON.parse(readFileSync(resolve(folder, `${name}.schema.json`), 'utf8'))).toHaveProperty('properties.title');
});
