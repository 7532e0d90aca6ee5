import { expect, test } from 'vitest';
import { formatExplanation } from '../../../../scripts/steps/format-diagnostics/explanation.ts';
import { ruleIds } from '../../../../src/playbook/rule-list.ts';
import { obeyed } from '../../../support/placed-report.ts';

test('says why, shows wrong and right, and how to check again', () => {
  expect(formatExplanation('owner-unknown', { colour: false })).toMatchInlineSnapshot(`
    "owner-unknown · error

    A name that stands for nobody leaves readers without anybody to ask.
    The site is not built until it is mended.

    Wrong

      error[owner-unknown]: Nobody called "workshop-laed" is in the owners list.
        --> content/procedures/late-repair.mdx:5:8
         |
       5 | owner: workshop-laed
         |        ^^^^^^^^^^^^^
         = fix: Write workshop-lead, if that is who you mean.

    Right

      content/procedures/late-repair.mdx
        owner: workshop-lead

    Check again

      npm run validate -- --rule owner-unknown

    On the site: /help/rules/owner-unknown/
    "
  `);
});

test('says so where the example counts for more than the rule does elsewhere', () => {
  expect(formatExplanation('review-of-other-text', { colour: false })).toMatch(
    /^review-of-other-text · warning\n[\s\S]*\nWrong\n\nIn this case it counts as an error: The site is not built until it is mended\.\n\n {2}error\[/,
  );
});

test.each(ruleIds)('has a page for %s', (id) => {
  const page = formatExplanation(id, { colour: false });
  expect(page).toMatch(new RegExp(`npm run validate -- (--changed-since origin/main )?--rule ${id}\n`));
  expect(page).not.toMatch(/undefined/);
  expect(page).not.toMatch(obeyed);
});
