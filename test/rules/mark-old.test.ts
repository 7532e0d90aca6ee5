import { expect, test } from 'vitest';
import type { ChangedFile } from '../../src/model/change.ts';
import { fileStart, type Diagnostic } from '../../src/model/diagnostic.ts';
import { markOld } from '../../src/rules/mark-old.ts';
import { changeOf } from '../support/change.ts';

const touch = 'content/glossary/touch.mdx';

function finding(over: Partial<Diagnostic> = {}): Diagnostic {
  const base = { rule: 'link-broken', severity: 'error', file: touch, range: fileStart } as const;
  return { ...base, message: 'The link "./tap.mdx" leads to no page.', hint: 'Take it out.', ...over };
}

function mark(now: Diagnostic[], before: Diagnostic[], files: (string | ChangedFile)[] = []): string[] {
  const change = changeOf({}, { before: {}, files });
  return markOld(now, before, change).map(({ severity, isOld }) => `${severity}${isOld ? ', old' : ''}`);
}

test('what was said before of a file that nobody has changed is old, and an old error is a warning', () => {
  expect(mark([finding(), finding({ severity: 'info' })], [finding(), finding()])).toEqual([
    'warning, old',
    'info, old',
  ]);
});

test('a line further down is the same place', () => {
  expect(mark([finding({ range: { line: 9, column: 1, endLine: 9, endColumn: 2 } })], [finding()])).toEqual([
    'warning, old',
  ]);
});

test('what a change brings about in a file it does not touch is its own', () => {
  expect(mark([finding()], [finding({ message: 'The link "./top.mdx" leads to no page.' })])).toEqual(['error']);
  expect(mark([finding()], [finding({ file: 'content/glossary/top.mdx' })])).toEqual(['error']);
});

test('a second one of the same kind is its own', () => {
  expect(mark([finding(), finding()], [finding()])).toEqual(['warning, old', 'error']);
});

test('everything in a file that it touches is its own', () => {
  expect(mark([finding(), finding({ severity: 'warning' })], [finding(), finding()], [touch])).toEqual([
    'error',
    'warning',
  ]);
});

test('a file that was only moved says what it said', () => {
  const moved = { status: 'renamed', path: touch, from: 'content/glossary/a/touch.mdx' } as const;
  const before = [finding({ file: moved.from })];
  expect(mark([finding()], before, [{ ...moved, isOnlyMoved: true }])).toEqual(['warning, old']);
  expect(mark([finding()], before, [moved])).toEqual(['error']);
});
