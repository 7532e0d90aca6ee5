import { expect, test } from 'vitest';
import { scorecardExternal } from '../../src/rules/scorecard-external.ts';
import { metric, scorecard } from '../support/pages.ts';
import { report } from '../support/report.ts';

const outside = metric({ id: 'top-box-share', side: 'external' });
const inside = metric({ id: 'touches', side: 'internal' });

function check(...metrics: string[]): string[] {
  return report(scorecardExternal, { pages: [outside, inside, scorecard({ title: 'Frontline scorecard', metrics })] });
}

test('wants a metric of each side', () => {
  expect([...check('touches'), ...check('top-box-share')]).toMatchInlineSnapshot(`
    [
      "content/scorecards/a-scorecard.mdx metrics
    "Frontline scorecard" has no metric by which customers judge.
    Add a metric with \`side: external\`.",
      "warning content/scorecards/a-scorecard.mdx metrics
    "Frontline scorecard" has no metric by which the firm measures itself.
    Add a metric with \`side: internal\`.",
    ]
  `);
});

test('is silent with both, and when a metric is not known', () => {
  expect([...check('touches', 'top-box-share'), ...check('touches', 'gone')]).toEqual([]);
});
