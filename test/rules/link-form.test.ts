import { expect, test } from 'vitest';
import { linkForm } from '../../src/rules/link-form.ts';
import { checklist, procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(text: string): string[] {
  return report(linkForm, { pages: [procedure({}, { text }), checklist({ id: 'open-the-desk' })] });
}

test('gives the address as it is written', () => {
  expect(
    check('[a](/checklists/open-the-desk) [b](/Checklists/Open-The-Desk/#first) [c](../checklists/Open-the-desk.mdx)'),
  ).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx:1:1
    The link "/checklists/open-the-desk" is written in another way than what it leads to.
    Write /checklists/open-the-desk/.",
      "content/procedures/a-procedure.mdx:1:32
    The link "/Checklists/Open-The-Desk/#first" is written in another way than what it leads to.
    Write /checklists/open-the-desk/#first.",
      "content/procedures/a-procedure.mdx:1:70
    The link "../checklists/Open-the-desk.mdx" is written in another way than what it leads to.
    Write ../checklists/open-the-desk.mdx.",
    ]
  `);
});

test('is silent about addresses and paths that are right', () => {
  expect(
    check(
      '[a](/checklists/open-the-desk/#first) [b](../checklists/open-the-desk.mdx) [c](/it/checklists/open-the-desk/) [d](/r/open-the-desk/)',
    ),
  ).toEqual([]);
});
