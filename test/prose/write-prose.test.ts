import { globSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { canonicalProse, writeProse } from '../../src/prose/write-prose.ts';
import { markdownSamples } from '../support/markdown-samples.ts';
import { proseHtml } from '../support/remark-html.ts';

const samples = Object.entries(markdownSamples).flatMap(([shape, texts]) =>
  texts.map((text) => [shape, text] as const),
);

describe('the one form of a text', () => {
  test('has hyphens, stars, fences, and tables that are not padded', () => {
    const text = [
      'Title',
      '=====',
      '* a',
      '* b',
      '',
      '1) one',
      '1) two',
      '',
      '__bold__ and _soft_',
      '',
      '|a|b|',
      '|:-|-:|',
      '|a long cell|c|',
      '',
      '***',
      '',
      '~~~sh',
      'npm start',
      '~~~',
    ].join('\n');
    expect(canonicalProse(text)).toMatchInlineSnapshot(`
      "# Title

      - a
      - b

      1. one
      2. two

      **bold** and *soft*

      | a | b |
      | :-- | --: |
      | a long cell | c |

      ***

      \`\`\`sh
      npm start
      \`\`\`
      "
    `);
  });

  test('keeps the tags of a component at the margin, touched by text and apart from lists', () => {
    const text = [
      '<Note kind="stop">',
      '  Stop, and call.',
      '</Note>',
      '',
      '<Steps>',
      '1. Greet.',
      '2. Ask.',
      '</Steps>',
      '',
      'Within <Fact id="rings" page="greet" /> you answer.',
    ].join('\n');
    expect(canonicalProse(text)).toMatchInlineSnapshot(`
      "<Note kind="stop">
      Stop, and call.
      </Note>

      <Steps>

      1. Greet.
      2. Ask.

      </Steps>

      Within <Fact id="rings" page="greet" /> you answer.
      "
    `);
  });

  test('leaves line breaks, comments and escaped signs as they are written', () => {
    const text = 'One line\nand its next. \\{name\\} &lt;tag>\n\n{/* a remark */}\n';
    expect(canonicalProse(text)).toBe('One line\nand its next. \\{name} \\<tag>\n\n{/* a remark */}\n');
  });

  test('keeps a sentence a sentence that would begin a program', () => {
    const tree = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'import duty is ours.' }] }],
    };
    expect(writeProse(tree as Root)).toBe('&#105;mport duty is ours.\n');
    expect(proseHtml('&#105;mport duty is ours.\n')).toBe('<p>import duty is ours.</p>');
    expect(canonicalProse('> import duty\n')).toBe('> import duty\n');
  });

  test('escapes in a cell what begins a component or closes the cell', () => {
    const text = '| a |\n| --- |\n| \\{x} &lt;y> `c\\|d` e\\|f |\n';
    expect(canonicalProse(text)).toBe('| a |\n| --- |\n| \\{x} \\<y> `c\\|d` e\\|f |\n');
    expect(proseHtml(canonicalProse(text))).toBe(proseHtml(text));
  });

  test.each(samples)('%s: %j says the same, and has no other form', (_, text) => {
    const written = canonicalProse(text);
    expect(proseHtml(written)).toBe(proseHtml(text));
    expect(canonicalProse(written)).toBe(written);
  });

  test('of every page of the starter playbook says the same, and has no other form', () => {
    const bodies = globSync('content/**/*.mdx').map((file) => ({
      file,
      text: readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
    }));
    const faulty = bodies.filter(({ text }) => {
      const written = canonicalProse(text);
      return proseHtml(written) !== proseHtml(text) || canonicalProse(written) !== written;
    });
    expect(bodies.length).toBeGreaterThan(200);
    expect(faulty.map(({ file }) => file)).toEqual([]);
  });
});
