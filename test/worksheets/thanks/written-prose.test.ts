import type { Nodes } from 'hast';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleLine } from '../../../src/base/visible-line.ts';
import { readProse } from '../../../src/prose/read-prose.ts';
import { holdsAddress, writtenProse } from '../../../src/worksheets/thanks/written-prose.ts';

test.each([
  ['Two chairs, {both} blue & <new>.', ['Two chairs, \\{both\\} blue \\& \\<new\\>.']],
  ['First.\n\n\nSecond\nline.', ['First.', 'Second line.']],
  ['# 1 in 10', ['\\# 1 in 10']],
  ['12. May was a Tuesday', ['12\\. May was a Tuesday']],
  ['import duty was paid', ['&#105;mport duty was paid']],
  ['  \n ', []],
])('%j becomes %j', (text, paragraphs) => {
  expect(writtenProse(text)).toEqual(paragraphs);
});

test.each(['http://a.example', 'see www.a.example', 'write to a@b.example'])('"%s" holds an address', (text) => {
  expect(holdsAddress(text)).toBe(true);
});

test('whatever somebody types, the page takes it and shows it as it was typed', () => {
  const sign = fc.constantFrom(
    ...[
      '#',
      '##',
      '-',
      '+',
      '*',
      '_',
      '{',
      '}',
      '<',
      '>',
      '</p>',
      '`',
      '```',
      '~~',
      '|',
      '[',
      ']',
      '(',
      ')',
      '!',
      '\\',
      '&',
      '&amp;',
    ],
    ...['1.', '2)', ':::', '---', '===', '$', '^', 'export', 'import', 'a@b.example', '"', '’', 'ș'],
    ...[
      'word',
      'two words',
      ' ',
      '\n',
      '\n\n',
      '<Page id="x" />',
      '{/* x */}',
      '<!-- x -->',
      '[x](y)',
      '![x](y)',
      '- [ ] x',
      '[^1]',
    ],
  );
  const text = fc.oneof(
    fc.array(sign, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  fc.assert(
    fc.property(
      text.filter((typed) => !holdsAddress(typed)),
      (typed) => {
        const { tree, problems, body } = readProse(`## Before\n\n${writtenProse(typed).join('\n\n')}\n\n## After\n`);
        // What looks like a slip of Markdown is pointed out, and refused by nobody.
        expect(problems.filter(({ severity }) => severity !== 'warning')).toEqual([]);
        expect(body.components).toEqual([]);
        const paragraphs = typed
          .split(/\n\s*\n/)
          .map(visibleLine)
          .filter((line) => line !== '');
        expect(textsOf(tree)).toEqual(['Before', ...paragraphs, 'After']);
      },
    ),
    { numRuns: 500 },
  );
});

/** The texts of the blocks of a tree. */
function textsOf(tree: { children: Nodes[] }): string[] {
  return tree.children.map((node) => visibleLine(textOf(node))).filter((text) => text !== '');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
