import { describe, expect, test } from 'vitest';
import { keepComments } from '../../../../../scripts/steps/import/body/html.ts';
import { readBody } from '../../../../../scripts/steps/import/body/read-body.ts';
import { pointLinks } from '../../../../../scripts/steps/import/point-links.ts';
import { checkAllowed } from '../../../../../src/prose/allow-list.ts';
import { parseProse } from '../../../../../src/prose/parse.ts';
import { writeProse } from '../../../../../src/prose/write-prose.ts';

/** The text as a page will have it, and the losses in a line each. Fails where the page could not hold it. */
function brought(text: string, title?: string): { text: string; losses: string[] } {
  const { tree, losses } = readBody(text, 1, title);
  keepComments(tree);
  const written = writeProse(tree);
  const parsed = parseProse(written);
  expect(
    [...parsed.problems, ...checkAllowed(parsed.tree, written)].filter(({ severity }) => severity !== 'warning'),
  ).toEqual([]);
  return { text: written, losses: losses.map(({ kind, line, what }) => `${line} ${kind} ${what}`) };
}

describe('the text of a foreign page', () => {
  test('loses the heading that is its title, and no other', () => {
    expect(brought('# Late parcels\n\nWords.\n\n# Lost parcels\n\nMore.\n')).toMatchInlineSnapshot(`
      {
        "losses": [
          "5 heading-level Lost parcels",
        ],
        "text": "Words.

      ## Lost parcels

      More.
      ",
      }
    `);
    expect(brought('# Other words\n\nText.\n', 'Late parcels').text).toBe('## Other words\n\nText.\n');
    expect(readBody('Words.\n\n## A part\n', 1, undefined).heading).toBeUndefined();
  });

  test('has signs escaped that would begin a component or a piece of program', () => {
    expect(brought('If a < b and {x} then <order number> and <https://example.com>.')).toMatchInlineSnapshot(`
      {
        "losses": [],
        "text": "If a \\< b and \\{x} then \\<order number> and [https://example.com](https://example.com).
      ",
      }
    `);
  });

  test('has addresses beside the words that they were named for elsewhere', () => {
    const text =
      'See [the rules][rules] and ![a van][van].\n\n[rules]: https://example.com/rules "All"\n[van]: van.png\n';
    expect(brought(text).text).toBe('See [the rules](https://example.com/rules "All") and ![a van](van.png).\n');
  });

  test('keeps what is code as it is', () => {
    const text = 'Write `{{ name }}` here.\n\n```md\n<% end %>\n:::note\n<b>bold</b>\n```\n\n    indented {code}\n';
    expect(brought(text)).toMatchInlineSnapshot(`
      {
        "losses": [],
        "text": "Write \`{{ name }}\` here.

      \`\`\`md
      <% end %>
      :::note
      <b>bold</b>
      \`\`\`

      \`\`\`
      indented {code}
      \`\`\`
      ",
      }
    `);
  });
});

describe('notes of other programs', () => {
  test.each([
    ['GitHub', '> [!WARNING]\n> Stop at once.\n'],
    ['Docusaurus', ':::warning\nStop at once.\n:::\n'],
    ['Docusaurus, with words on the first line', ':::caution[Careful]\nStop at once.\n\n- and call\n:::\n'],
    ['MkDocs', '!!! danger "Careful"\n    Stop at once.\n\n    And call.\n\nOutside.\n'],
    ['MkDocs, folded', '??? tip\n    A tip.\n'],
    ['a helper of ERB', "<%= warning_text('Do not \\'click\\' it') %>\n"],
  ])('of %s are notes', (_, text) => {
    expect(brought(text).text).toMatchSnapshot();
  });

  test('are told from quotes and from words between colons', () => {
    const text = '> [!] a quote\n\nAt 10:::30 we close.\n\n!!! wonderful\n';
    expect(brought(text).text).toBe('> \\[!] a quote\n\nAt 10:::30 we close.\n\n!!! wonderful\n');
  });
});

describe('instructions to other programs', () => {
  test('that print the title are the title, those that decide are left out, others are kept as text', () => {
    const text = [
      '# <%= current_page.data.title %>',
      '',
      '{% if user %}',
      'Dear {{ user.name }},',
      '{% endif %}',
      "{% include 'footer.md' %}",
    ].join('\n');
    expect(brought(text, 'Late parcels')).toMatchInlineSnapshot(`
      {
        "losses": [
          "3 template-dropped {% if user %}",
          "4 template-kept {{ user.name }}",
          "5 template-dropped {% endif %}",
          "6 include-kept include 'footer.md'",
        ],
        "text": "Dear \`{{ user.name }}\`,

      \`include 'footer.md'\`
      ",
      }
    `);
  });

  test('do not turn what they held into code', () => {
    expect(
      brought('<% content_for :side do %>\n    <ul>\n        <li><a href="a.md">A</a></li>\n    </ul>\n<% end %>\n')
        .text,
    ).toBe('- [A](a.md)\n');
  });
});

test('an address that another program fills in leads nowhere, and is told of', () => {
  const { tree } = readBody('See [the list]({{ site.url }}/list).\n', 1, undefined);
  const losses = pointLinks(tree, () => ({ missing: 'link' }));
  expect(losses).toEqual([{ kind: 'template-kept', line: 1, what: '{{ site.url }}/list' }]);
  expect(writeProse(tree)).toBe('See the list{/* led to  site.url /list */}.\n');
});

describe('HTML', () => {
  test.each([
    ['what Markdown says too', 'Press <kbd>Esc</kbd>, <b>now</b> or <i>later</i>.<br>Then <a href="a.md">go on</a>.'],
    ['a table', '<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Mon</td><td>8 to 18</td></tr></table>'],
    ['blocks around Markdown', '<div class="box">\n\nSome **words**.\n\n- one\n- two\n\n</div>\n\nAfter.'],
    ['a picture', '<p align="center">\n  <img src="van.png" alt="The van" width="200">\n</p>'],
    ['what it cannot say', 'H<sub>2</sub>O, <abbr title="value added tax">VAT</abbr> and <mark>this</mark>.'],
    ['something to fold', '<details>\n<summary>More</summary>\n\nWords.\n\n</details>'],
    [
      'what holds no text',
      'Before.\n\n<iframe src="https://example.com/film"></iframe>\n\n<script>alert(1)</script>\n\nAfter.',
    ],
    ['a comment', '<!-- Ask sales */ first -->\n\nText <!-- here --> and there.'],
    ['a break in a table', '| a |\n| - |\n| one<br>two |'],
    ['what is never closed', '<div>\n\nText\n\n<span>more'],
  ])('with %s', (_, text) => {
    expect(brought(text)).toMatchSnapshot();
  });
});

test('lists of attributes go, and the names they gave lead to their headings', () => {
  const { anchors, losses } = readBody('## Pay {#money .wide}\n\nText.\n{: .note}\n\n## Pay\n', 5, 'Wages');
  expect(Object.fromEntries(anchors)).toEqual({ money: 'pay', pay: 'pay', 'pay-1': 'pay-1' });
  expect(losses).toMatchObject([
    { kind: 'attributes-dropped', line: 5, what: '{#money .wide}' },
    { kind: 'attributes-dropped', line: 8, what: '{: .note}' },
  ]);
});
