import { expect, test } from 'vitest';
import { imageAlt } from '../../src/rules/image-alt.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(text: string): string[] {
  return report(imageAlt, { pages: [procedure({}, { text })] });
}

test('wants words for a picture, and more than the name of its file', () => {
  expect(check('![](label.png) ![Van label](img/van-label.png)')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx:1:1
    Nothing says what the picture "label.png" shows.
    Say between the square brackets what the picture shows: ![A parcel with its seal on the left](…).",
      "warning content/procedures/a-procedure.mdx:1:16
    "Van label" is the name of the file, not what the picture shows.
    Say between the square brackets what the picture shows: ![A parcel with its seal on the left](…).",
    ]
  `);
});

test('is silent about words of its own', () => {
  expect(check('![The label with its bar code on top](label.png)')).toEqual([]);
});

test('warns of a page that was just brought in, since there may be hundreds', () => {
  const pages = [procedure({ status: 'unverified' }, { text: '![](label.png)' })];
  expect(report(imageAlt, { pages })[0]).toMatch(/^warning /);
});
