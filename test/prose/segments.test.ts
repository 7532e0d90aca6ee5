import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { toSegments, type Segment } from '../../src/prose/segments.ts';
import { segmentOptions } from '../support/segment-options.ts';

function segments(text: string, over: Partial<typeof segmentOptions> = {}): Segment[] {
  const { tree, problems } = readProse(text);
  expect(problems).toEqual([]);
  return toSegments(tree, { ...segmentOptions, ...over });
}

/** The HTML of a text without components. */
function html(text: string, over?: Partial<typeof segmentOptions>): string {
  return segments(text, over)
    .map((segment) => ('html' in segment ? segment.html : `[${segment.component}]`))
    .join('');
}

describe('headings', () => {
  test('have the anchor of their words, and a link to copy that is named after them', () => {
    expect(html('## When to *stop*')).toMatchInlineSnapshot(
      `"<h2 id="when-to-stop">When to <em>stop</em><a href="#when-to-stop" class="copy-link" aria-label="Copy: When to stop" data-pagefind-ignore="">#</a></h2>"`,
    );
  });

  test('with the same words get anchors of their own', () => {
    const [first, second, third] = readProse('## Stop\n\n## Stop\n\n## Stop 1').body.headings.map(({ id }) => id);
    expect([first, second, third]).toEqual(['stop', 'stop-1', 'stop-1-1']);
  });

  test('keep accents in their anchor, and never take that of a step', () => {
    expect(readProse('## Passi: è qualità\n\n## Step 1\n\n##').body.headings.map(({ id }) => id)).toEqual([
      'passi-è-qualità',
      'step-1-1',
      '',
    ]);
  });
});

describe('steps', () => {
  test('have an anchor and a link to copy, and count on over lists', () => {
    const [steps] = segments('<Steps>\n\n1. Greet.\n2. Ask.\n\nThen:\n\n1. Write.\n\n</Steps>') as [
      Extract<Segment, { component: string }>,
    ];
    expect(steps.component).toBe('Steps');
    expect(steps.children).toMatchInlineSnapshot(`
      [
        {
          "html": "<ol>
      <li id="step-1">Greet.<a href="#step-1" class="copy-link" aria-label="Copy 1" data-pagefind-ignore="">#</a></li>
      <li id="step-2">Ask.<a href="#step-2" class="copy-link" aria-label="Copy 2" data-pagefind-ignore="">#</a></li>
      </ol><p>Then:</p><ol>
      <li id="step-3">Write.<a href="#step-3" class="copy-link" aria-label="Copy 3" data-pagefind-ignore="">#</a></li>
      </ol>",
        },
      ]
    `);
  });

  test('are the entries of the list itself, not those of lists in it or outside', () => {
    const ids = JSON.stringify(
      segments('1. No.\n\n<Steps>\n\n1. Yes.\n   1. No.\n\n   - No.\n\n- No.\n\n</Steps>'),
    ).match(/id=\\"[^"]*\\"/g);
    expect(ids).toEqual(['id=\\"step-1\\"']);
  });
});

describe('boxes to tick', () => {
  test('stand in a label with their text, can be ticked, and are found by search', () => {
    expect(html('- [ ] Read **the** label\n- [x] Weigh it')).toMatchInlineSnapshot(`
      "<ul class="contains-task-list">
      <li class="task-list-item" data-pagefind-index-attrs="data-task" data-task="Read the label"><label><input type="checkbox"><span> Read <strong>the</strong> label</span></label></li>
      <li class="task-list-item" data-pagefind-index-attrs="data-task" data-task="Weigh it"><label><input type="checkbox" checked><span> Weigh it</span></label></li>
      </ul>"
    `);
  });

  test('keep lists below them outside of their label, and paragraphs in it', () => {
    expect(html('- [ ] Outer\n\n  More.\n\n  - [ ] Inner')).toMatchInlineSnapshot(`
      "<ul class="contains-task-list">
      <li class="task-list-item" data-pagefind-index-attrs="data-task" data-task="Outer More."><label><input type="checkbox"><span>
       Outer 
      More. 

      </span></label><ul class="contains-task-list">
      <li class="task-list-item" data-pagefind-index-attrs="data-task" data-task="Inner"><label><input type="checkbox"><span> Inner</span></label></li>
      </ul></li>
      </ul>"
    `);
  });

  test('leave other entries alone', () => {
    expect(html('- Read the label')).not.toContain('label>');
  });
});

describe('tables', () => {
  test('say how a cell is aligned by a class', () => {
    expect(html('|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|')).toMatchInlineSnapshot(`
      "<table class="prose-table">
      <thead>
      <tr>
      <th class="align-left">a</th>
      <th class="align-center">b</th>
      <th class="align-right">c</th>
      <th>d</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-left">1</td>
      <td class="align-center">2</td>
      <td class="align-right">3</td>
      <td>4</td>
      </tr>
      </tbody>
      </table>"
    `);
  });
});

describe('addresses', () => {
  test('of links and pictures are given by the page', () => {
    const href = (address: string) => `/base/${address}`;
    expect(html('[a](b.mdx) ![A thing](c.png) [d](https://example.com)', { href })).toMatchInlineSnapshot(
      `"<p><a href="/base/b.mdx">a</a> <img src="/base/c.png" alt="A thing" loading="lazy"> <a href="/base/https://example.com">d</a></p>"`,
    );
  });
});

describe('components', () => {
  test('between paragraphs have their properties and what is in them', () => {
    expect(segments('Before.\n\n<Note kind="stop">\n\nStop **here**.\n\n</Note>\n\nAfter.')).toMatchInlineSnapshot(`
      [
        {
          "html": "<p>Before.</p>
      ",
        },
        {
          "children": [
            {
              "html": "<p>Stop <strong>here</strong>.</p>",
            },
          ],
          "component": "Note",
          "props": {
            "kind": "stop",
          },
        },
        {
          "html": "
      <p>After.</p>",
        },
      ]
    `);
  });

  test('inside an entry of a list leave the list whole', () => {
    expect(
      segments(
        '1. Say:\n\n   <Say channel="phone">\n   Good morning.\n   </Say>\n\n2. Dear <Blank name="name" />, hello.',
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "html": "<ol>
      <li>
      <p>Say:</p>
      ",
        },
        {
          "children": [
            {
              "html": "<p>Good morning.</p>",
            },
          ],
          "component": "Say",
          "props": {
            "channel": "phone",
          },
        },
        {
          "html": "
      </li>
      <li>
      <p>Dear ",
        },
        {
          "children": [],
          "component": "Blank",
          "props": {
            "name": "name",
          },
        },
        {
          "html": ", hello.</p>
      </li>
      </ol>",
        },
      ]
    `);
  });

  test('inside others, in cells, in headings and in bold', () => {
    const names = JSON.stringify(
      segments(
        '<Note>\n\n<Example kind="good">\n\n**<Blank name="a" />**\n\n</Example>\n\n</Note>\n\n|<Blank name="b" />|\n|-|\n|c|\n\n## <Term id="d">e</Term>',
      ),
    ).match(/"component":"\w+"/g);
    expect(names).toEqual(['Note', 'Example', 'Blank', 'Blank', 'Term'].map((name) => `"component":"${name}"`));
  });
});

describe('the rest', () => {
  test('comments are gone', () => {
    expect(html('{/* a */}\n\nText {/* b */}here.')).toBe('\n<p>Text here.</p>');
  });

  test('code is shown as it is written, and its language is a word', () => {
    expect(html('`<b>{a}`\n\n```js\n{a}\n```')).toMatchInlineSnapshot(`
      "<p><code>&#x3C;b>{a}</code></p>
      <pre><code class="language-js">{a}
      </code></pre>"
    `);
    expect(html('```copy-link"x\na\n```')).toBe('<pre><code>a\n</code></pre>');
  });

  test('footnotes are named in the language of the page', () => {
    expect(html('A[^1].\n\n[^1]: B.')).toMatchInlineSnapshot(`
      "<p>A<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>
      <section data-footnotes class="footnotes"><h2 class="visually-hidden" id="footnote-label">Notes</h2>
      <ol>
      <li id="user-content-fn-1">
      <p>B. <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Back to 1" class="data-footnote-backref">↩</a></p>
      </li>
      </ol>
      </section>"
    `);
  });
});
