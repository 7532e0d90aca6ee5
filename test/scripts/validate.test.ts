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
        line: 5,
        column: 8,
        endLine: 5,
        endColumn: 17,
        message: 'Nobody called "desk-laed" is in the owners list.',
        hint: 'Write desk-lead, if that is who you mean.',
        suggestion: null,
      },
    ],
  });
});

test('keeps to the rules it is told', () => {
  expect(validate('--content', faulty, '--rule', 'title-repeated').status).toBe(0);
  expect(validate('--content', faulty, '--rule', 'title-repeated', '--rule', 'owner-unknown').status).toBe(1);
});

test('does not fail when it is told never to', () => {
  expect(validate('--content', faulty, '--fail-on', 'never').status).toBe(0);
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
    [['--fail-on', 'sometimes'], '--fail-on cannot be "sometimes". Write one of error, warning, never.'],
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
