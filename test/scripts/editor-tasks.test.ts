import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { parse, type ParseError } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../src/model/findings-report.ts';
import { faults } from '../../src/playbook/examples/show-fault.ts';
import { playbookFolder, withFields, withText } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';

interface Pattern {
  regexp: string;
  severity?: number;
  code?: number;
  message?: number;
  file?: number;
  line?: number;
  column?: number;
}
interface Task {
  label: string;
  command: string;
  problemMatcher: [] | { pattern: [Pattern, Pattern]; background?: { beginsPattern: string; endsPattern: string } };
}

const { tasks } = readJson('.vscode/tasks.json') as { tasks: Task[] };
const matched = tasks.filter(({ problemMatcher }) => 'pattern' in problemMatcher);

function readJson(file: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(readFileSync(file, 'utf8'), errors, { allowTrailingComma: false });
  expect(errors).toEqual([]);
  return value;
}

/** What VS Code finds in the lines of a task: problems of two lines that follow each other. */
function problemsIn(output: string, [head, place]: readonly [Pattern, Pattern]): object[] {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.flatMap((line, index) => {
    const first = new RegExp(head.regexp).exec(line);
    const second = new RegExp(place.regexp).exec(lines[index + 1] ?? '');
    if (first === null || second === null) return [];
    return [
      {
        severity: first[head.severity!],
        rule: first[head.code!],
        message: first[head.message!],
        file: second[place.file!],
        line: Number(second[place.line!]),
        column: Number(second[place.column!]),
      },
    ];
  });
}

/** A playbook with many kinds of faults. */
function faulty(): string {
  const files = Object.assign({}, ...Object.values(faults).map((fault) => fault.files)) as Record<string, string>;
  return playbookFolder({
    ...files,
    ...withFields({ owner: 'delivery-laed', 'risk: "odd"': 'x' }, 'See [1] --> content/a.mdx:1:2'),
  });
}

describe.each(matched.map((task) => [task.label, task.problemMatcher] as const))('%s', (_, matcher) => {
  test('finds every finding of validate, at its place', () => {
    const words = ['--content', faulty(), '--today', '2026-11-21'];
    const { findings } = JSON.parse(run('validate.ts', [...words, '--format', 'json']).stdout) as FindingsReport;
    expect(findings.length).toBeGreaterThan(20);
    const found = problemsIn(run('validate.ts', words).stdout, (matcher as { pattern: [Pattern, Pattern] }).pattern);
    const expected = findings.map(({ severity, rule, message, file, line, column }) => ({
      severity,
      rule,
      message,
      file,
      line,
      column,
    }));
    const byPlace = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(found.sort(byPlace)).toEqual(expected.sort(byPlace));
  });
});

test('watching says where a run begins and ends', async () => {
  const { background, pattern } = matched.find(({ label }) => label === 'Watch the playbook')!
    .problemMatcher as Exclude<Task['problemMatcher'], []>;
  const content = playbookFolder(withText('Count it.'));
  const child = spawn(process.execPath, [
    'scripts/validate.ts',
    '--watch',
    '--today',
    '2026-11-21',
    '--content',
    content,
  ]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = () =>
    stripVTControlCharacters(output)
      .split('\n')
      .filter((line) => new RegExp(background!.endsPattern).test(line));
  try {
    await expect.poll(() => ended().length, { timeout: 20_000 }).toBe(1);
    const first = output.length;
    writeFileSync(join(content, 'glossary/touch.mdx'), withFields({ owner: 'nobody' })['glossary/touch.mdx']!);
    await expect.poll(() => ended().length, { timeout: 20_000 }).toBe(2);
    const lines = output.slice(first).split('\n');
    const begins = lines.findIndex((line) => new RegExp(background!.beginsPattern).test(line));
    expect(begins).toBeGreaterThanOrEqual(0);
    expect(problemsIn(lines.slice(begins).join('\n'), pattern)).toMatchObject([{ rule: 'owner-unknown' }]);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
});

test('the tasks, settings and recommended extensions can be read, and their commands exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = tasks.map(({ command }) => /^npm run (?:--silent )?([\w-]+)/.exec(command)?.[1] ?? '');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  expect(readJson('.vscode/settings.json')).toMatchObject({ 'astro.content-intellisense': true });
  expect(readJson('.vscode/extensions.json')).toEqual({
    recommendations: ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'redhat.vscode-yaml'],
  });
});
