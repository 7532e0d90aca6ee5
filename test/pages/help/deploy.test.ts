import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exitCodes } from '../../../scripts/steps/run-command.ts';
import { securityHeaders } from '../../../scripts/steps/security-headers.ts';
import { siteOptions } from '../../../scripts/steps/site-options.ts';

const text = readFileSync('src/pages/help/deploy.mdx', 'utf8');

test('names the headers that our own server sends, as a list and for nginx', () => {
  const lines = Object.entries(securityHeaders).flatMap(([name, value]) => [
    `${name}: ${value}`,
    `add_header ${name} "${value}" always;`,
  ]);
  expect(lines.filter((line) => !text.includes(line))).toEqual([]);
});

test('names every option of the build and every exit code', () => {
  const options = Object.keys(siteOptions).filter((name) => name !== 'help');
  expect(options.filter((name) => !text.includes(`| \`--${name} `))).toEqual([]);
  const codes = Object.values(exitCodes).filter((code) => code < 100);
  expect(codes.filter((code) => !text.includes(`| ${code} |`))).toEqual([]);
});
