import { expect, test } from 'vitest';
import { linkBroken } from '../../src/rules/link-broken.ts';
import { checklist, procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(text: string): string[] {
  return report(linkBroken, {
    pages: [procedure({ id: 'late-delivery' }, { text }), checklist({ id: 'open-the-desk' })],
    unreadable: ['broken'],
    assets: ['content/procedures/van.png'],
  });
}

test('names the page that is most likely meant, written as the author writes links', () => {
  expect(check('See [it](../checklists/open-teh-desk.mdx), or [there](/checklist/open-the-desk/#first).'))
    .toMatchInlineSnapshot(`
    [
      "content/procedures/late-delivery.mdx:1:5
    The link "../checklists/open-teh-desk.mdx" leads to no page.
    Write ../checklists/open-the-desk.mdx, if that is the page you mean.",
      "content/procedures/late-delivery.mdx:1:47
    The link "/checklist/open-the-desk/#first" leads to no page.
    Write /checklists/open-the-desk/, if that is the page you mean.",
    ]
  `);
});

test('has other advice when nothing is near, and for a path that leads out', () => {
  expect(check('See [it](./gone.mdx), or [this](../../../etc/passwd).')).toMatchInlineSnapshot(`
    [
      "content/procedures/late-delivery.mdx:1:5
    The link "./gone.mdx" leads to no page.
    Link to a page of the playbook, or take the link out.",
      "content/procedures/late-delivery.mdx:1:26
    The link "../../../etc/passwd" leads out of the content folder.
    Link to a page of the playbook, or take the link out.",
    ]
  `);
});

test('is silent about links that lead somewhere, and about pages that cannot be read', () => {
  expect(
    check(
      '[a](../checklists/open-the-desk.mdx) [b](/checklists/open-the-desk/) [c](#top) [d](https://example.com) [e](/help/) [f](./van.png) [g](./broken.mdx) [h](/procedures/broken/)',
    ),
  ).toEqual([]);
});
