import { expect, test } from 'vitest';
import { pathReinforcement } from '../../src/rules/path-reinforcement.ts';
import { path } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('wants something to follow a path', () => {
  expect(report(pathReinforcement, { pages: [path({ title: 'First week' })] })).toMatchInlineSnapshot(`
    [
      "content/paths/a-path.mdx reinforcement
    Nothing follows "First week" to keep it alive.
    List in \`reinforcement\` the days after its end, such as 1, 7, 30 and 90, each with a checklist for the manager.",
    ]
  `);
});

test('is silent with a day, and about drafts', () => {
  expect(
    report(pathReinforcement, {
      pages: [path({ reinforcement: [{ day: 7, checklist: 'coaching' }] }), path({ status: 'draft' })],
    }),
  ).toEqual([]);
});
