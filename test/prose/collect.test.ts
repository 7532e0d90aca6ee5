import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { isComment, type ExpressionNode } from '../../src/prose/tree.ts';

const body = (text: string) => readProse(text).body;

describe('what a text holds', () => {
  test('headings with depth, words, anchor and place', () => {
    expect(body('## A *b*\n\nText\n\n### C').headings).toEqual([
      { depth: 2, text: 'A b', id: 'a-b', range: { line: 1, column: 1, endLine: 1, endColumn: 9 } },
      { depth: 3, text: 'C', id: 'c', range: { line: 5, column: 1, endLine: 5, endColumn: 6 } },
    ]);
  });

  test('links and pictures wherever they stand, with the place of the whole', () => {
    const { links, images } = body(
      '[a](b) **[c *d*](e)**\n\n- ![A thing](f.png)\n\n| [g](h) |\n|-|\n\n<Note>\n\n[i](j)\n\n</Note>',
    );
    expect(links.map(({ href, text, range }) => [href, text, range.line, range.column])).toEqual([
      ['b', 'a', 1, 1],
      ['e', 'c d', 1, 10],
      ['h', 'g', 5, 3],
      ['j', 'i', 10, 1],
    ]);
    expect(images).toMatchObject([{ src: 'f.png', alt: 'A thing', range: { line: 3, column: 3 } }]);
  });

  test('items to tick off, under their heading', () => {
    expect(
      body('- [ ] First\n\n## Second part\n\n- [x] Second **one**\n  - [ ] Third\n- no item').tasks.map(
        ({ text, heading }) => [text, heading],
      ),
    ).toEqual([
      ['First', undefined],
      ['Second one', 'Second part'],
      ['Third', 'Second part'],
    ]);
  });

  test('components with their properties and the sentence around them', () => {
    const { components } = body(
      'Ask <Contact owner="desk-lead" /> before nine.\n\n<Say channel="phone">\nHello, <Blank name="name" />.\n</Say>',
    );
    expect(components.map(({ name, props, sentence }) => [name, props, sentence])).toEqual([
      ['Contact', { owner: 'desk-lead' }, 'Ask {owner:desk-lead} before nine.'],
      ['Say', { channel: 'phone' }, ''],
      ['Blank', { name: 'name' }, 'Hello, [name].'],
    ]);
  });

  test('blocks of text without code, each with its place', () => {
    const { blocks } = body(
      'One `two` three.\n\n- Four\n- Five\n  - Six\n\n```\nseven\n```\n\n| Eight |\n|-|\n| Nine |',
    );
    expect(blocks.map(({ text, range }) => [text, range.line])).toEqual([
      ['One three.', 1],
      ['Four', 3],
      ['Six', 5],
      ['Five', 4],
      ['Eight', 11],
      ['Nine', 13],
    ]);
  });

  test('words as readers count them', () => {
    expect(body('It’s 10:30, dear caller.\n\n- two words').words).toBe(8);
    expect(body('').words).toBe(0);
  });

  test('footnotes with their links and words, without the marks that lead to them', () => {
    const { headings, links, blocks } = body('A[^1].\n\n[^1]: See [b](c).');
    expect(headings).toEqual([]);
    expect(links.map(({ href }) => href)).toEqual(['c']);
    expect(blocks.map(({ text }) => text)).toEqual(['A.', 'See b.']);
  });
});

describe('faulty texts', () => {
  test('hold what is right in them', () => {
    const { body: found, problems } = readProse(
      '## When\n\nIn <5 minutes, dear {name}, see [a](b).\n\n<Note kind=tip>\n\n- [ ] Read it\n\n</Note>\n\n## Then',
    );
    expect(problems).toHaveLength(3);
    expect(found).toMatchObject({
      headings: [{ text: 'When' }, { text: 'Then' }],
      links: [{ href: 'b' }],
      tasks: [{ text: 'Read it' }],
    });
  });

  test('hold components whose tags cannot be read, or are mistyped, under the name that is meant', () => {
    expect(
      body('<Note kind=tip>\n\nA.\n\n</Note>\n\n<DonWell>\n\nB.\n\n</DonWell>\n\n<Steps>')
        .components.map(({ name }) => name)
        .sort(),
    ).toEqual(['DoneWell', 'Note', 'Steps']);
  });
});

test('a comment is a comment and nothing else', () => {
  const comment = (value: string, type = 'mdxFlowExpression') => isComment({ type, value } as ExpressionNode);
  expect(['/* a */', ' /* a */ /* b */ ', '/**/', '/* * / */', '/* a\nb */'].every((value) => comment(value))).toBe(
    true,
  );
  expect(
    ['', ' ', 'a', '/* a */ b', 'a /* b */', '/* a */ b /* c */', '// a', '/* a', '"/* a */"'].some((value) =>
      comment(value),
    ),
  ).toBe(false);
  expect(comment('/* a */', 'mdxjsEsm')).toBe(false);
  const start = process.cpuUsage();
  expect(comment(`${'/**/'.repeat(2000)}${' '.repeat(2000)}x`)).toBe(false);
  expect(comment(`${'/**/  '.repeat(2000)}x`)).toBe(false);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(200);
});
