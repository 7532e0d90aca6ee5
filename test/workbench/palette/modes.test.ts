import { expect, test } from 'vitest';
import { modes, readQuery } from '../../../src/workbench/palette/modes.ts';

test.each([
  ['', 'pages', ''],
  ['  late delivery ', 'pages', 'late delivery'],
  ['>theme', 'commands', 'theme'],
  ['> theme', 'commands', 'theme'],
  [' @when', 'headings', 'when'],
  ['@:', 'headingsByDepth', ''],
  ['#stop', 'allHeadings', 'stop'],
  [':7', 'steps', '7'],
  ['%where is my sofa', 'text', 'where is my sofa'],
  ['?', 'help', ''],
  ['50 % off', 'pages', '50 % off'],
])('“%s” looks through %s for “%s”', (typed, mode, query) => {
  expect(readQuery(typed)).toEqual({ mode, query });
});

test('every list is reached by what it begins with', () => {
  expect(modes.filter(({ id, prefix }) => readQuery(`${prefix}x`).mode !== id)).toEqual([]);
});
