import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playbookFolder, termSource } from '../support/playbook-folder.ts';
import { run, type Ended } from '../support/run.ts';

const faulty = termSource(
  { title: 'Refunds: the rules', onwer: 'desk-lead', owner: undefined, levels: 'frontline' },
  'Reply in <5 minutes. See [the word](/Glossary/touch).\u00a0\n\n{/* ask */} Dear {name}.',
);

function fix(content: string, ...words: string[]): Ended {
  return run('validate.ts', ['--today', '2026-11-21', '--content', content, '--fix', ...words]);
}

test('what can be read in one way only is mended, what is left is reported, and the files are named', () => {
  const content = playbookFolder({ 'glossary/touch.mdx': faulty });
  const { status, stdout } = fix(content);
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "error[prose-code]: {name} is a piece of program, which a page cannot hold.
       --> content/glossary/touch.mdx:13:18
        |
     13 | {/* ask */} Dear {name}.
        |                  ^^^^^^
        = fix: Write <Blank name="name" /> for a place to fill in.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/

    1 page on 2026-11-21: 1 error.
    6 problems mended in 1 file:
      content/glossary/touch.mdx (6)
    "
  `);
  const mended = readFileSync(join(content, 'glossary/touch.mdx'), 'utf8');
  expect(mended).toMatchInlineSnapshot(`
    "---
    id: touch
    title: "Refunds: the rules"
    summary: What we count when we ask how much trouble a purchase caused.
    status: draft
    levels: [frontline]
    short: Each time one of us deals with a customer about a purchase.
    owner: desk-lead
    ---

    Reply in &lt;5 minutes. See [the word](/glossary/touch/). 

    {/* ask */} Dear {name}.
    "
  `);

  expect(fix(content).stdout).toContain('Nothing was mended: what is left, if anything, needs a person.');
  expect(readFileSync(join(content, 'glossary/touch.mdx'), 'utf8')).toBe(mended);
});

test('a dry run shows the lines that would change, invisible signs among them, and writes nothing', () => {
  const content = playbookFolder({ 'glossary/touch.mdx': faulty });
  const { status, stdout } = fix(content, '--dry-run');
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "--- content/glossary/touch.mdx
    +++ content/glossary/touch.mdx
    @@ -1,13 +1,13 @@
     ---
     id: touch
    -title: Refunds: the rules
    +title: "Refunds: the rules"
     summary: What we count when we ask how much trouble a purchase caused.
     status: draft
    -levels: frontline
    +levels: [frontline]
     short: Each time one of us deals with a customer about a purchase.
    -onwer: desk-lead
    +owner: desk-lead
     ---
     
    -Reply in <5 minutes. See [the word](/Glossary/touch).<U+00A0>
    +Reply in &lt;5 minutes. See [the word](/glossary/touch/). 
     
     {/* ask */} Dear {name}.

    6 problems would be mended in 1 file. Nothing is written; leave --dry-run out to write it.
    "
  `);
  expect(readFileSync(join(content, 'glossary/touch.mdx'), 'utf8')).toBe(faulty);
});

test('only the findings of a rule are mended where one is named', () => {
  const content = playbookFolder({ 'glossary/touch.mdx': faulty });
  fix(content, '--rule', 'field-unknown');
  expect(readFileSync(join(content, 'glossary/touch.mdx'), 'utf8')).toBe(faulty.replace('onwer', 'owner'));
});

test('a report for programs holds nothing else', () => {
  const content = playbookFolder({ 'glossary/touch.mdx': faulty });
  const { stdout, stderr } = fix(content, '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 1 } });
  expect(stderr).toContain('mended in 1 file:\n');
});

test('a person, a day and what a review vouches for are left to people', () => {
  const reviews =
    '\n  - on: 31/12/2025\n    by: desk-laed\n    how: red\n    found: Read it against the log.\n    next: 2027-13-01\n    of: pending';
  const source = termSource({ owner: 'Delivery-Lead', status: 'active', reviews });
  const content = playbookFolder({ 'glossary/touch.mdx': source });
  fix(content);
  expect(readFileSync(join(content, 'glossary/touch.mdx'), 'utf8')).toBe(source);
});

test.each([
  [['--dry-run'], '--dry-run shows what --fix would do. Write both.'],
  [['--fix', '--watch'], '--fix mends once, and --watch goes on. Leave one of them out.'],
])('%j is answered in one line', (words, message) => {
  expect(run('validate.ts', words)).toMatchObject({ status: 2, stdout: '', stderr: `${message}\n` });
});

test('a playbook without findings is left as it is', () => {
  const content = playbookFolder({ 'glossary/touch.mdx': termSource() });
  writeFileSync(join(content, 'glossary/touch.mdx'), termSource().replaceAll('\n', '\r\n'));
  expect(fix(content)).toMatchObject({ status: 0 });
  expect(readFileSync(join(content, 'glossary/touch.mdx'), 'utf8')).toBe(termSource().replaceAll('\n', '\r\n'));
});

test('a tab becomes the spaces that the lines around it ask for; where it may go on with a longer text, nothing is done', () => {
  const found = 'found: >-\n      Rang six customers; all of them\n      had been told.';
  const entry = (on: string) =>
    `- on: ${on}\n    by: desk-lead\n    how: observed\n    ${found}\n    next: 2027-01-04\n    of: pending`;
  const right = termSource({ reviews: `\n  ${entry('2026-11-20')}\n  ${entry('2026-11-12')}` });
  const mended = (text: string) => {
    const content = playbookFolder({ 'glossary/touch.mdx': text });
    fix(content);
    return readFileSync(join(content, 'glossary/touch.mdx'), 'utf8');
  };
  expect(mended(right.replace('  - on: 2026-11-12', '\t- on: 2026-11-12'))).toBe(right);
  expect(mended(right.replaceAll('    by:', '\t\tby:'))).toBe(right);
  expect(mended(right.replaceAll('  - on:', '\t- on:').replaceAll('    by:', '\t  by:'))).toBe(right);
  const unclear = right.replace('    next:', '\tnext:');
  expect(mended(unclear)).toBe(unclear);
});
