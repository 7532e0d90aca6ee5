import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { playbookFolder, termSource } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';

test('taking away an alias that a golden query needs turns the gate red', { timeout: 180_000 }, () => {
  const content = playbookFolder({
    'glossary/touch.mdx': termSource({ status: 'unverified', aliases: '[settee gone]' }),
    'glossary/call-back.mdx': termSource({
      id: 'call-back',
      title: 'Call back',
      status: 'unverified',
      short: 'A ring.',
    }),
    'search-tests.yaml': '- { query: where is my settee, kind: synonym, expect: [touch] }\n',
  });
  const folder = dirname(content);
  const out = join(folder, 'site');
  const searchTest = () => {
    expect(build({ content, out, cache: join(folder, 'cache') })).toMatchObject({ status: 0 });
    return run('search-test.ts', ['--content', content, '--site', out, '--today', '2026-11-21']);
  };

  expect(searchTest()).toMatchObject({ status: 0, stdout: expect.stringContaining('The search is good enough.') });

  writeFileSync(join(content, 'glossary/touch.mdx'), termSource({ status: 'unverified' }));
  expect(searchTest()).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('1 query misses its page and is not marked as a gap'),
  });
});
