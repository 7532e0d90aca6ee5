import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const clean = 'test/fixtures/nothing-to-report/content';
const faulty = 'test/fixtures/owner-unknown/content';

function validate(...words: string[]) {
  return run('validate.ts', ['--today', '2026-11-21', ...words]);
}

test('is content with a playbook that has no findings', () => {
  expect(validate('--content', clean)).toMatchObject({
    status: 0,
    stdout: '1 page on 2026-11-21: nothing to report.\n',
    stderr: '',
  });
});

test('shows people the line, the way out and the reason, without colour in a pipe', () => {
  const { status, stdout } = validate('--content', faulty);
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "error[owner-unknown]: Nobody called "desk-laed" is in the owners list.
      --> content/glossary/call-back.mdx:5:8
       |
     5 | owner: desk-laed
       |        ^^^^^^^^^
       = fix: Write desk-lead, if that is who you mean.
       = why: A name that stands for nobody leaves readers without anybody to ask. · /help/rules/owner-unknown/

    1 page on 2026-11-21: 1 error.
    "
  `);
});

test('gives programs the shape they rely on', () => {
  const { status, stdout } = validate('--content', faulty, '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    today: '2026-11-21',
    summary: { pages: 1, errors: 1, warnings: 0, infos: 0 },
    findings: [
      {
        rule: 'owner-unknown',
        severity: 'error',
        file: 'content/glossary/call-back.mdx',
        page: 'call-back',
        line: 5,
        column: 8,
        endLine: 5,
        endColumn: 17,
        message: 'Nobody called "desk-laed" is in the owners list.',
        hint: 'Write desk-lead, if that is who you mean.',
        suggestion: null,
        edits: [],
        isOld: false,
      },
    ],
  });
});

test('keeps to the rules it is told', () => {
  expect(validate('--content', faulty, '--rule', 'title-repeated').status).toBe(0);
  expect(validate('--content', faulty, '--rule', 'title-repeated', '--rule', 'owner-unknown').status).toBe(1);
});

describe('the exit code', () => {
  const settings = (owner: string) => ({
    'playbook.yaml': readFileSync(`${clean}/playbook.yaml`, 'utf8'),
    'owners.yaml': readFileSync(`${clean}/owners.yaml`, 'utf8').replace(/^ {2}account: .*\n/m, owner),
  });

  test.each([
    ['a finding as bad as what it fails on', ['--content', faulty, '--fail-on', 'error'], 1],
    ['a finding that is worse', ['--content', faulty, '--fail-on', 'info'], 1],
    ['never, when it is told so', ['--content', faulty, '--fail-on', 'never'], 0],
    ['nothing to report', ['--content', clean, '--fail-on', 'info'], 0],
    ['wrong use', ['--content', faulty, '--fail-on', 'sometimes'], 2],
    ['a machine that does not let it work', ['--content', clean, '--report', 'json=package.json/x.json'], 3],
  ])('for %s: %j', (_, words, status) => {
    expect(validate(...words).status).toBe(status);
  });

  test('counts what is said of the settings too, each from its own severity on', () => {
    const content = temporaryFolder(settings(''));
    const codes = ['info', 'warning', 'error'].map(
      (failOn) => validate('--content', content, '--rule', 'owner-account', '--fail-on', failOn).status,
    );
    expect(codes).toEqual([1, 0, 0]);
    const broken = temporaryFolder({ ...settings(''), 'owners.yaml': '- id: desk-lead\n' });
    expect(validate('--content', broken).status).toBe(1);
  });

  test('shows no trace of the program for what an author wrote', () => {
    const content = temporaryFolder({ 'playbook.yaml': ':\n- [', 'owners.yaml': '\0', 'glossary/x.mdx': '<<<' });
    const { status, stdout, stderr } = validate('--content', content);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).not.toMatch(/^\s+at /m);
  });
});

test('explains a rule, and knows which one was meant', () => {
  expect(validate('--explain', 'owner-unknown')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^owner-unknown · error\n\nA name that stands for nobody/),
  });
  expect(validate('--explain', 'owner-unknwon')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: '--explain cannot be "owner-unknwon". Did you mean owner-unknown?\n',
  });
});

test('writes further reports of the same run into files, and prints one', () => {
  const folder = temporaryFolder();
  const reports = ['sarif=new/folder/x.sarif', 'junit=x.xml', 'gitlab=x.json'].flatMap((report) => [
    '--report',
    report.replace('=', `=${folder}/`),
  ]);
  const { status, stdout } = validate('--content', faulty, '--format', 'github', ...reports);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=test\/fixtures\/owner-unknown\/content\/glossary\/call-back\.mdx,line=5,/);
  expect(readFileSync(`${folder}/new/folder/x.sarif`, 'utf8')).toContain('"ruleId": "owner-unknown"');
  expect(readFileSync(`${folder}/x.xml`, 'utf8')).toContain('type="owner-unknown"');
  expect(readFileSync(`${folder}/x.json`, 'utf8')).toContain('"check_name": "owner-unknown"');
});

test('adds the findings to the summary of a run on GitHub, and only there', () => {
  const folder = temporaryFolder({ 'summary.md': 'Before.\n' });
  const environment = { GITHUB_STEP_SUMMARY: `${folder}/summary.md`, GITHUB_REPOSITORY: '' };
  const words = ['--today', '2026-11-21', '--content', faulty];
  run('validate.ts', words, environment);
  run('validate.ts', [...words, '--format', 'github'], environment);
  const summary = readFileSync(`${folder}/summary.md`, 'utf8');
  expect(summary).toMatch(/^Before\.\n## 1 thing must be mended before this can be published\n/);
});

test('takes the day in the company time zone when none is given', () => {
  const content = temporaryFolder();
  expect(run('validate.ts', ['--content', content, '--fail-on', 'never']).stdout).toMatch(
    /^0 pages on \d{4}-\d\d-\d\d: \d+ errors?\.$/m,
  );
});

describe('wrong use', () => {
  test.each([
    [['--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['--format', 'jsn'], '--format cannot be "jsn". Did you mean json?'],
    [['--fail-on', 'sometimes'], '--fail-on cannot be "sometimes". Write one of error, warning, info, never.'],
    [['--report', 'sarif'], '--report cannot be "sarif". Write a format and a file, like sarif=findings.sarif.'],
    [['--report', 'sarfi=x'], '--report cannot be "sarfi". Did you mean sarif?'],
    [
      ['--watch', '--format', 'json'],
      '--watch writes for people. Leave --format out; --report writes a file each time.',
    ],
    [['--rule', 'owner-unknwon'], '--rule cannot be "owner-unknwon". Did you mean owner-unknown?'],
    [['--today', '2026-02-30'], '--today cannot be "2026-02-30". Write a day that exists, like 2026-05-01.'],
    [['--content'], '--content needs a value.'],
    [['content'], '"content" stands alone; every value follows its option, as in --content content.'],
    [['--content', 'package.json'], '"package.json" is a file. Name the folder of the playbook with --content.'],
  ])('%j is answered in one line', (words, message) => {
    expect(run('validate.ts', words)).toMatchObject({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  test('names the folder that is not there', () => {
    expect(run('validate.ts', ['--content', 'contnet'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^There is no folder "contnet" in .*\. Name the folder of the playbook with --content\.\n$/,
      ),
    });
  });
});
