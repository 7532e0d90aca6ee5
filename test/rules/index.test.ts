import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kebabCase } from '../../src/base/text.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { playbook, procedure } from '../support/pages.ts';

const folder = new URL('../../src/rules/', import.meta.url);

test('lists every rule there is a file for, once', () => {
  const written = readdirSync(folder).filter((file) =>
    /^export const \w+: Rule = /m.test(readFileSync(new URL(file, folder), 'utf8')),
  );
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(written.sort());
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s has a permanent id and a reason', (id, { why }) => {
  expect(id).toMatch(kebabCase);
  expect(why).toMatch(/^[A-Z][^.!]*\.$/);
});

test('gives each finding the place of its field', () => {
  const { diagnostics, ...rest } = playbook({ pages: [procedure({ owner: 'nobody' })] });
  expect(
    runRules(
      rules.filter(({ id }) => id === 'owner-unknown'),
      { ...rest, diagnostics },
      '2026-06-01',
    ),
  ).toMatchObject([
    {
      rule: 'owner-unknown',
      severity: 'error',
      file: 'content/procedures/a-procedure.mdx',
      page: 'a-procedure',
      range: { line: 2, column: 6 },
    },
  ]);
});
