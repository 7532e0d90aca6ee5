import { expect, test } from 'vitest';
import { prerequisiteCycle } from '../../src/rules/prerequisite-cycle.ts';
import { path, procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('prints the circle, once', () => {
  const pages = [
    path({ id: 'first-day' }),
    path({ id: 'a', needs: ['first-day', 'b'] }),
    path({ id: 'b', needs: ['c'] }),
    path({ id: 'c', needs: ['a'] }),
    path({ id: 'd', needs: ['d'] }),
  ];
  expect(report(prerequisiteCycle, { pages })).toMatchInlineSnapshot(`
    [
      "content/paths/a.mdx needs.1
    "a" needs "b", which needs "c", which needs "a".
    Take one of these out of \`needs\`: the path that comes first needs none of the others.",
      "content/paths/d.mdx needs.0
    "d" needs itself.
    Take one of these out of \`needs\`: the path that comes first needs none of the others.",
    ]
  `);
});

test('finds successors that lead back', () => {
  const pages = [
    procedure({ id: 'a', status: 'retired', replacedBy: 'b' }),
    procedure({ id: 'b', status: 'retired', replacedBy: 'a' }),
  ];
  expect(report(prerequisiteCycle, { pages })).toMatchInlineSnapshot(`
    [
      "content/procedures/a.mdx replacedBy
    "a" is replaced by "b", which is replaced by "a".
    Let the last of them name no successor, or one outside the circle.",
    ]
  `);
});

test('is silent about a path that two others need', () => {
  const pages = [path({ id: 'a' }), path({ id: 'b', needs: ['a'] }), path({ id: 'c', needs: ['a', 'b'] })];
  expect(report(prerequisiteCycle, { pages })).toEqual([]);
});
