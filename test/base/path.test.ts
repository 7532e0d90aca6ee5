import { expect, test } from 'vitest';
import { folderOf, follow, nameOf, stemOf, wayTo } from '../../src/base/path.ts';

test('takes a path apart', () => {
  const path = 'content/procedures/late-delivery.it.mdx';
  expect([folderOf(path), nameOf(path), stemOf(path)]).toEqual([
    'content/procedures',
    'late-delivery.it.mdx',
    'late-delivery',
  ]);
  expect([folderOf('a.mdx'), nameOf('a.mdx')]).toEqual(['', 'a.mdx']);
});

test('follows a relative path, and not out of the first folder', () => {
  expect(follow('content/procedures', '../checklists/./a.mdx')).toBe('content/checklists/a.mdx');
  expect(follow('content/procedures', '../../etc/passwd')).toBeUndefined();
});

test.each([
  ['content/procedures', 'content/checklists/a.mdx', '../checklists/a.mdx'],
  ['content/procedures', 'content/procedures/a.mdx', './a.mdx'],
  ['content/procedures/delivery', 'content/procedures/a.mdx', '../a.mdx'],
  ['content/procedures', 'content/procedures/delivery/a.mdx', './delivery/a.mdx'],
])('finds the way from %s to %s', (folder, file, way) => {
  expect(wayTo(folder, file)).toBe(way);
  expect(follow(folder, way)).toBe(file);
});
