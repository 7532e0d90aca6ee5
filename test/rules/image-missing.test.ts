import { expect, test } from 'vitest';
import { imageMissing } from '../../src/rules/image-missing.ts';
import { procedure } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(src: string): string[] {
  return report(imageMissing, {
    pages: [procedure({}, { text: `![The label](${src})` })],
    assets: ['content/procedures/label.png', 'content/pictures/Seal.png'],
  });
}

test('names the picture that is most likely meant', () => {
  expect(check('lable.png')).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx:1:1
    There is no picture "lable.png".
    Write ./label.png, if that is the picture you mean.",
    ]
  `);
});

test('refuses pictures of other places, and another case than that of the file', () => {
  expect(['https://example.com/x.png', '/x.png', '../../x.png', '../pictures/seal.png', 'gone.jpg'].flatMap(check))
    .toMatchInlineSnapshot(`
      [
        "content/procedures/a-procedure.mdx:1:1
      The picture "https://example.com/x.png" lies on another site.
      Put the picture beside the page, and write its name.",
        "content/procedures/a-procedure.mdx:1:1
      The picture "/x.png" is named from the root of the site.
      Put the picture beside the page, and write its name.",
        "content/procedures/a-procedure.mdx:1:1
      The picture "../../x.png" lies outside the content folder.
      Put the picture beside the page, and write its name.",
        "content/procedures/a-procedure.mdx:1:1
      The picture "../pictures/seal.png" is written in another way than its file.
      Write ../pictures/Seal.png.",
        "content/procedures/a-procedure.mdx:1:1
      There is no picture "gone.jpg".
      Put the picture beside the page, and write its name.",
      ]
    `);
});

test('takes a picture that is there', () => {
  expect([...check('label.png'), ...check('./label.png'), ...check('../pictures/Seal.png')]).toEqual([]);
});
