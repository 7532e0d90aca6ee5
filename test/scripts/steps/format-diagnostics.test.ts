import { expect, test } from 'vitest';
import { formatPretty } from '../../../scripts/steps/format-diagnostics/pretty.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

interface Shown {
  lines?: string[];
  colour?: boolean;
}

function finding(line: number, columns: [number, number], over: Partial<Diagnostic> = {}): Diagnostic {
  const range = { line, column: columns[0], endLine: line, endColumn: columns[1] };
  return {
    rule: 'owner-unknown',
    severity: 'error',
    file: 'content/a.mdx',
    range,
    message: 'Nobody is called that.',
    hint: 'Write another.',
    ...over,
  };
}

function show(findings: Diagnostic[], { lines = [], colour = false }: Shown = {}): string {
  return formatPretty(
    { today: '2026-11-21', pages: 3, findings, why: () => 'Somebody must answer.', linesOf: () => lines },
    { colour },
  );
}

/** The excerpt and its marks. */
function excerpt(line: string, columns: [number, number]): string {
  return `\n${show([finding(1, columns)], { lines: [line] })
    .split('\n')
    .slice(3, 5)
    .join('\n')}\n`;
}

test('counts at the end, in words', () => {
  expect(show([])).toBe('3 pages on 2026-11-21: nothing to report.\n');
  expect(show([finding(1, [1, 1]), finding(1, [1, 1], { severity: 'info' })])).toMatch(
    /\n3 pages on 2026-11-21: 1 error and 1 info\.\n$/,
  );
});

test('puts the worst first: files by their worst finding, findings by how bad they are, then by place', () => {
  const shown = show([
    finding(9, [1, 1], { file: 'content/b.mdx', severity: 'warning', message: 'Third.' }),
    finding(7, [1, 1], { file: 'content/a.mdx', severity: 'info', message: 'Fourth.' }),
    finding(8, [1, 1], { file: 'content/b.mdx', message: 'Second.' }),
    finding(2, [1, 1], { file: 'content/b.mdx', message: 'First.' }),
  ]);
  expect(shown.match(/First|Second|Third|Fourth/g)).toEqual(['First', 'Second', 'Third', 'Fourth']);
});

test('lines up bars under a line number of any length', () => {
  expect(show([finding(12, [8, 11])], { lines: [...Array.from({ length: 11 }, () => ''), 'owner: bob'] }))
    .toMatchInlineSnapshot(`
    "error[owner-unknown]: Nobody is called that.
       --> content/a.mdx:12:8
        |
     12 | owner: bob
        |        ^^^
        = fix: Write another.
        = why: Somebody must answer. · /help/rules/owner-unknown/

    3 pages on 2026-11-21: 1 error.
    "
  `);
});

test('has no excerpt for a file as a whole, and none for a file that cannot be read', () => {
  expect(show([finding(1, [1, 1])], { lines: ['---'] })).not.toContain(' | ');
  expect(show([finding(4, [1, 5])])).not.toContain(' | ');
});

test('points right behind tabs, wide letters, accents and pictures', () => {
  expect(excerpt('\tbad', [2, 5])).toMatchInlineSnapshot(`
    "
     1 |     bad
       |     ^^^
    "
  `);
  expect(excerpt('日本語 é 👩‍👩‍👧 bad', [16, 19])).toMatchInlineSnapshot(`
    "
     1 | 日本語 é 👩‍👩‍👧 bad
       |             ^^^
    "
  `);
  expect(excerpt('日本語', [2, 3])).toMatchInlineSnapshot(`
    "
     1 | 日本語
       |   ^^
    "
  `);
});

test('writes out what would command a terminal or turn the text', () => {
  expect(excerpt('a\u001B[31m\u202Eb\u200Bc', [6, 7])).toMatchInlineSnapshot(`
    "
     1 | a<U+001B>[31m<U+202E>b<U+200B>c
       |             ^
    "
  `);
  expect(show([finding(1, [1, 1], { message: 'He\u001B]0;x\u0007.', file: 'content/a\u001B[2J\n.mdx' })])).toMatch(
    /He<U\+001B>]0;x<U\+0007>\.\n .*content\/a<U\+001B>\[2J<U\+000A>\.mdx:1:1\n/,
  );
});

test('cuts a long line around the place', () => {
  const line = `${'word '.repeat(60)}HERE${' word'.repeat(60)}`;
  const [text = '', marks = ''] = excerpt(line, [301, 305]).split('\n').slice(1);
  expect(text).toMatch(/^ 1 \| ….*HERE.*…$/u);
  expect(marks.indexOf('^^^^')).toBe(text.indexOf('HERE'));
  expect(text.length).toBeLessThan(110);
});

test('marks the first line of a place that is longer to its end, and an empty place with one mark', () => {
  const over = { range: { line: 1, column: 3, endLine: 4, endColumn: 2 } };
  expect(show([finding(1, [1, 1], over)], { lines: ['abcdef'] })).toContain('   |   ^^^^\n');
  expect(excerpt('owner:', [7, 7])).toContain('   |       ^\n');
});

test('colours only when it is told to', () => {
  expect(show([finding(1, [1, 2])], { lines: ['x'] })).not.toContain('\u001B');
  expect(show([finding(1, [1, 2])], { lines: ['x'], colour: true })).toContain('\u001B[31m');
});

test('what stood there before the change that is judged comes apart, in a line each, and not more than ten', () => {
  const old = Array.from({ length: 12 }, (_, index) =>
    finding(index + 1, [3, 5], { severity: 'warning', isOld: true, rule: 'review-overdue', message: 'It was due.' }),
  );
  const shown = show([finding(4, [1, 2], { file: 'content/b.mdx' }), ...old]);
  expect(shown).toMatch(/^error\[owner-unknown\]: Nobody is called that\.\n +--> content\/b\.mdx:4:1\n/);
  expect(shown.slice(shown.indexOf('Not from'))).toMatchInlineSnapshot(`
    "Not from this change, and no reason to stop it:
      warning[review-overdue] content/a.mdx:1:3: It was due.
      warning[review-overdue] content/a.mdx:2:3: It was due.
      warning[review-overdue] content/a.mdx:3:3: It was due.
      warning[review-overdue] content/a.mdx:4:3: It was due.
      warning[review-overdue] content/a.mdx:5:3: It was due.
      warning[review-overdue] content/a.mdx:6:3: It was due.
      warning[review-overdue] content/a.mdx:7:3: It was due.
      warning[review-overdue] content/a.mdx:8:3: It was due.
      warning[review-overdue] content/a.mdx:9:3: It was due.
      warning[review-overdue] content/a.mdx:10:3: It was due.
      And 2 more. Without --changed-since they are all shown.

    3 pages on 2026-11-21: 1 error. 12 more findings stood there before this change.
    "
  `);
});
