import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatNames } from '../../../scripts/steps/format-diagnostics/formats.ts';
import { run } from '../../support/run.ts';

const text = readFileSync('src/pages/help/pull-requests.mdx', 'utf8');

test('names every option of validate', () => {
  const options = Array.from(run('validate.ts', ['--help']).stdout.matchAll(/^ {2}--([\w-]+)/gm), ([, name]) => name!);
  const wanted = options.filter((name) => name !== 'help');
  expect(wanted.length).toBeGreaterThan(8);
  expect(wanted.filter((name) => !text.includes(`| \`--${name}`))).toEqual([]);
  expect(formatNames.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test('names the checks and variables as the workflows do', () => {
  const workflows = ['validate', 'deploy']
    .map((name) => readFileSync(`.github/workflows/${name}.yml`, 'utf8'))
    .join('');
  for (const name of ['name: Pages\n', 'name: Preview\n', 'vars.PUBLISH', 'vars.SITE', 'vars.BASE'])
    expect(workflows).toContain(name);
  expect(workflows).toContain('See what the change does to the pages');
  const gitLab = readFileSync('.gitlab-ci.yml', 'utf8');
  for (const name of ['What changes', 'REMINDER_TOKEN', 'reminders.md', 'what-changes.html']) {
    expect(gitLab).toContain(name);
    expect(text).toContain(name);
  }
});
