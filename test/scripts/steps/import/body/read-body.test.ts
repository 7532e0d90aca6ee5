import { describe, expect, test } from 'vitest';
import { keepComments } from '../../../../../scripts/steps/import/body/comments.ts';
import { readBody } from '../../../../../scripts/steps/import/body/read-body.ts';
import { firstSentence, pointLinks } from '../../../../../scripts/steps/import/point-links.ts';
import { checkAllowed } from '../../../../../src/prose/allow-list.ts';
import { parseProse } from '../../../../../src/prose/parse.ts';
import { writeProse } from '../../../../../src/prose/write-prose.ts';

/** The text as a page will have it, and the losses in a line each. Fails where the page could not hold it. */
function brought(
  text: string,
  title?: string,
  { isMdx = false }: { isMdx?: boolean } = {},
): { text: string; losses: string[] } {
  const { tree, losses } = readBody(text, 1, title, { isMdx });
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
  const { tree } = readBody('See [the list]({{ page.home }}/list).\n', 1, undefined);
  const losses = pointLinks(tree, () => ({ missing: 'link' }));
  expect(losses).toEqual([{ kind: 'template-kept', line: 1, what: '{{ page.home }}/list' }]);
  expect(writeProse(tree)).toBe('See the list{/* led to  page.home /list */}.\n');
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

describe('blocks where only words can stand', () => {
  test('are in one line, so that a cell does not swallow the page below it', () => {
    const table =
      '<table><tr><th>A</th></tr><tr><td><ul><li>one</li><li>two</li></ul></td></tr><tr><td><pre>a\nb</pre></td></tr></table>';
    expect(brought(`${table}\n\nWords below.\n`)).toEqual({
      text: '| A |\n| --- |\n| • one • two |\n| `a b` |\n\nWords below.\n',
      losses: ['1 html-kept <ul> in one line', '1 html-kept <pre> in one line'],
    });
    expect(brought('| A |\n| --- |\n| x <ol><li>one</li><li>two</li></ol> |\n').text).toBe(
      '| A |\n| --- |\n| x 1. one 2. two |\n',
    );
  });

  test('keep the caption of a table', () => {
    expect(brought('<table><caption>Rates</caption><tr><th>A</th></tr><tr><td>1</td></tr></table>').text).toBe(
      'Rates\n\n| A |\n| --- |\n| 1 |\n',
    );
  });
});

describe('notes within notes, beside each other, and of kinds of their own', () => {
  test.each([
    [
      'one within another',
      '::::warning\nStop.\n\n:::note\nLook.\n:::\n::::\n\nAfter.\n',
      /Stop\.\n\n> \\\[!NOTE\]\n> Look\.\n\n?<\/Note>\n\nAfter/,
    ],
    [
      'a quote below a note',
      '!!! note\n    One.\n\n> [!NOTE]\n> Two.\n',
      /One\.\n<\/Note>\n\n<Note kind="info">\nTwo\./,
    ],
    ['a kind that nobody else has', '!!! sop "Steps"\n    One.\n', /<Note kind="info">\n\*\*Steps\*\*\n\nOne\./],
    ['a kind without a title', '> [!todo]\n> One.\n', /<Note kind="info">\n\*\*Todo\*\*\n\nOne\./],
    [
      'tabs',
      '=== "Phone"\n\n    Ring.\n\n=== "Mail"\n\n    Write.\n',
      /^\*\*Phone\*\*\n\nRing\.\n\n\*\*Mail\*\*\n\nWrite\.\n$/,
    ],
  ])('%s', (_, text, expected) => {
    expect(brought(text).text).toMatch(expected);
  });

  test('leave words alone that merely look alike', () => {
    expect(brought('!!! sop "Steps"\nNot set in.\n').text).not.toContain('<Note');
    expect(brought('=== "Phone"\n').text).not.toContain('**');
  });
});

describe('a page of MDX', () => {
  test('loses its programs and the tags of components, and keeps their words', () => {
    const text =
      'import {\n  Tab,\n} from "./tab";\n\nexport const rate = {\n  a: 1,\n};\n\n<Tab label="Phone">\n\nRing {/* the desk */} first.\n\n</Tab>\n\n<Card title="Pay" href="/pay" />\n';
    expect(brought(text, undefined, { isMdx: true })).toEqual({
      text: '**Phone**\n\nRing {/* the desk */} first.\n\n[Pay](/pay)\n',
      losses: [
        '1 template-dropped import {',
        '5 template-dropped export const rate = {',
        '9 component-dropped <Tab label="Phone">',
        '13 component-dropped </Tab>',
        '15 component-dropped <Card title="Pay" href="/pay" />',
      ],
    });
  });

  test('keeps words that begin like a program', () => {
    const text = 'import the file from the folder\n\nexport const the list\n';
    expect(brought(text, undefined, { isMdx: true }).losses).toEqual([]);
  });
});

describe('what Markdown can say too', () => {
  test.each([
    ['code of Jekyll', '{% highlight ruby %}\nputs 1\n{% endhighlight %}\n', '```ruby\nputs 1\n```\n'],
    ['a note of Hugo', '{{% notice tip %}}\nRing.\n{{% /notice %}}\n', '<Note kind="tip">\nRing.\n</Note>\n'],
    ['an address from the top of the site', '[Pay]({{ site.baseurl }}/pay)\n', '[Pay](/pay)\n'],
    ['a link of Jekyll', '[Pay]({% link pay.md %})\n', '[Pay](/pay.md)\n'],
    ['a link of Hugo', '[Pay]({{< ref "pay.md" >}})\n', '[Pay](pay.md)\n'],
    ['a diagram of a wiki', '::: mermaid\ngraph TD\n:::\n', '```mermaid\ngraph TD\n```\n'],
  ])('%s', (_, text, expected) => {
    expect(brought(text)).toEqual({ text: expected, losses: [] });
  });

  test('a loss below a diagram is told with its own line', () => {
    expect(brought('::: mermaid\ngraph TD\n:::\n\n<script>x</script>\n').losses).toEqual(['5 html-dropped <script>']);
  });

  test('an address with a space is one, and is told of', () => {
    expect(brought('[Pay](our pay.md#Night Shift)\n\n![Map](map.png =300x200)\n')).toEqual({
      text: '[Pay](<our pay.md#night-shift>)\n\n![Map](map.png)\n',
      losses: ['1 link-spaced our pay.md#Night Shift'],
    });
  });

  test('marks in the text lead to the heading beside them', () => {
    const { anchors } = readBody(
      '## Pay\n\nText.\n\n<a name="wage"></a>\n\n## Wages\n\n<h2 id="own">Own</h2>\n',
      1,
      'Title',
    );
    expect([anchors.get('wage'), anchors.get('own')]).toEqual(['wages', 'own']);
  });
});

test('words at the end of a line do not run into the next', () => {
  expect(firstSentence(readBody('Ring the desk<br>and write it\\\ndown.\n', 1, 'Title').tree, 99)).toBe(
    'Ring the desk and write it down.',
  );
});

test('a heading that another program fills in is no title where no field says one', () => {
  const { heading, tree } = readBody('# {{ page.title }}\n\nWords.\n', 1, undefined);
  expect({ heading, text: writeProse(tree) }).toEqual({ heading: undefined, text: 'Words.\n' });
});
