import { expect, test } from 'vitest';
import { linkText } from '../../src/rules/link-text.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(text: string): string[] {
  return report(linkText, { pages: [procedure({}, { text })] });
}

test('wants words that say where a link leads', () => {
  expect(check('[](#a) [Click here](#b) [https://example.com](https://example.com)')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx:1:1
    The link has no words to click.
    Write in the link what the reader finds behind it.",
      "content/procedures/a-procedure.mdx:1:8
    The words "Click here" do not say where the link leads.
    Write in the link what the reader finds behind it.",
      "content/procedures/a-procedure.mdx:1:25
    The words of the link are its address.
    Write in the link what the reader finds behind it.",
    ]
  `);
});

test('is silent about words, addresses of mail, and pictures with words of their own', () => {
  expect(check('[Find the parcel](#a) [desk@example.com](mailto:desk@example.com) [![The van](van.png)](#b)')).toEqual(
    [],
  );
});
