import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/layouts/help/rules/excerpt.ts';

const text = 'id: late\nowner: nobody\nlimits:\n  - one\n  - two\n  - three\n  - four\n';

test('cuts a line where the mark begins and ends', () => {
  expect(excerptOf(text, { line: 2, column: 8, endLine: 2, endColumn: 14 })).toEqual([
    { number: 2, before: 'owner: ', marked: 'nobody', after: '' },
  ]);
});

test('marks several lines without their indent, and no more than four', () => {
  const lines = excerptOf(text, { line: 3, column: 1, endLine: 7, endColumn: 9 });
  expect(lines.map(({ before, marked }) => [before, marked])).toEqual([
    ['', 'limits:'],
    ['  ', '- one'],
    ['  ', '- two'],
    ['  ', '- three'],
  ]);
});

test('shows nothing of a file that is meant as a whole', () => {
  expect(excerptOf(text, { line: 1, column: 1, endLine: 1, endColumn: 1 })).toEqual([]);
});

test('shows a character that nobody can see by its number', () => {
  const [line] = excerptOf('the job\u202e card', { line: 1, column: 8, endLine: 1, endColumn: 9 });
  expect(line).toMatchObject({ before: 'the job', marked: 'U+202E', after: ' card' });
});
