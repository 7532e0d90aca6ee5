import { describe, expect, test } from 'vitest';
import { findingsOf, placeOf, report, termSource, withFields, withText } from '../support/playbook-folder.ts';

/** The places of the findings in a text, which begins in line 11. */
function places(text: string): string[] {
  return findingsOf(withText(text)).map(placeOf);
}

describe('components that are not closed, or not opened', () => {
  test('M01 are named where they are opened', () => {
    expect(report(withText('<Note kind="tip">\n\nText.\n\nMore.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:1
      <Note> is opened here and not closed.
      Write </Note> where it ends, on a line of its own."
    `);
  });

  test('M01 also inside another, and several', () => {
    expect(places('<Note>\n\n<Example kind="good">\n\nText.\n\n</Note>')).toEqual([
      'error prose-syntax glossary/touch.mdx:13:1',
    ]);
    expect(places('<Note>\n\nA.\n\n<Steps>\n\n1. B.')).toEqual([
      'error prose-syntax glossary/touch.mdx:11:1',
      'error prose-syntax glossary/touch.mdx:15:1',
    ]);
  });

  test('M01 a closing tag without its opening one, with a mistyped name, with the name of another', () => {
    expect(report(withText('Text.\n\n</Note>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:13:1
      "</Note>" closes something that was never opened here.
      Write <Note> before it, or take it out."
    `);
    expect(report(withText('<Note>\n\nText.\n\n</Noet>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:15:1
      "</Noet>" does not close <Note>.
      Write </Note>."
    `);
    expect(report(withText('<Note>\n\nText.\n\n</Steps>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:15:1
      "</Steps>" stands where <Note>, opened in line 11, is closed.
      Write </Note>."
    `);
  });

  test('M01 opened inside a paragraph or an entry, and closed outside of it', () => {
    expect(report(withText('A <Note> b.\n\nC.\n\n</Note>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:3
      <Note> is opened inside a paragraph here, and closed outside of it.
      Give <Note> and </Note> lines of their own, with an empty line before and after."
    `);
    expect(report(withText('1. A.\n\n   <Say channel="phone">\n   B.\n\n2. C.\n\n   </Say>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:13:4
      <Say> is opened inside an entry of a list here, and closed outside of it.
      Give <Say> and </Say> lines of their own, with an empty line before and after."
    `);
  });

  test('a block inside a sentence', () => {
    expect(report(withText('A <Note>b</Note> c.'))).toMatchInlineSnapshot(`
      "error component-place glossary/touch.mdx:11:3
      <Note> stands inside a sentence.
      Give <Note> and </Note> lines of their own, with an empty line before and after."
    `);
  });
});

describe('properties of components', () => {
  test('in curly quotation marks, without any, with one, and a tag without its end', () => {
    expect(report(withText('<Note kind=“tip”>\n\nA.\n\n</Note>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:1
      The text of a property of <Note> stands in curly quotation marks.
      Write straight ones: <Note kind="tip">"
    `);
    expect(report(withText('<Note kind=tip>\n\nA.\n\n</Note>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:1
      The text of the property "kind" of <Note> stands without quotation marks.
      Write kind="tip"."
    `);
    expect(report(withText('<Note kind="tip>\n\nA.\n\n</Note>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:1
      A quotation mark is opened in <Note> and not closed.
      Close it behind the text of the property."
    `);
    expect(report(withText('<Note kind="tip"\n\nA.\n\n</Note>'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:1
      <Note> has no ">" at its end.
      Write > behind its last property."
    `);
  });

  test('that are missing, mistyped, empty, without a text, or there twice', () => {
    expect(
      report(
        withText('A <Blank />, <Blank nmae="x" />, <Blank name="" />, <Blank name />, <Blank name="x" name="y" />.'),
      ),
    ).toMatchInlineSnapshot(`
      "error component-property glossary/touch.mdx:11:3
      <Blank> needs the property "name".
      Write it like this: Good morning, <Blank name="customer name" />.

      error component-property glossary/touch.mdx:11:14
      <Blank> does not know the property "nmae".
      Write "name", if that is what you mean.

      error component-property glossary/touch.mdx:11:34
      The property "name" of <Blank> is empty.
      Write it like this: Good morning, <Blank name="customer name" />.

      error component-property glossary/touch.mdx:11:53
      The property "name" of <Blank> has no text.
      Write name="…" with straight quotation marks.

      error component-property glossary/touch.mdx:11:69
      <Blank> has "name" twice.
      Keep one of them."
    `);
    expect(
      report(
        withText(
          '<Note kind="tpi">\n\nA.\n\n</Note>\n\n<Example kind="great">\n\nB.\n\n</Example>\n\n<Steps kind="x">\n\n1. C.\n\n</Steps>',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "error component-property glossary/touch.mdx:11:1
      "tpi" does not fit the property "kind" of <Note>.
      Write kind="tip", if that is what you mean.

      error component-property glossary/touch.mdx:17:1
      "great" does not fit the property "kind" of <Example>.
      Write kind="…" with good or poor.

      error component-property glossary/touch.mdx:23:1
      <Steps> does not know the property "kind".
      It takes no properties."
    `);
  });
});

describe('signs that Markdown leaves alone and MDX does not', () => {
  test('M02 a sign for less than', () => {
    expect(report(withText('Reply in <5 minutes.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:10
      "<5" reads as the start of a component, such as <Note>.
      Write "less than 5", or &lt;5."
    `);
    expect(report(withText('Take <= 4 rings, a <- b, a<b and c < d.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:6
      "<=" reads as the start of a component, such as <Note>.
      Write "at most", or &lt;=.

      error prose-syntax glossary/touch.mdx:11:20
      "<" reads as the start of a component, such as <Note>, and none follows.
      Write &lt; for the sign itself, or say in words what it means.

      error prose-syntax glossary/touch.mdx:11:27
      "<" reads as the start of a component, such as <Note>, and none follows.
      Write &lt; for the sign itself, or say in words what it means."
    `);
    expect(report(withText('We <3 you. 5 > 3 &lt; 4.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:4
      "<3" reads as the start of a component, such as <Note>.
      Write "less than 3", or &lt;3."
    `);
  });

  test.each([
    ['{customer_name}', 'customer name'],
    ['{Customer Name}', 'Customer Name'],
    ['{order.number}', 'order number'],
    ['{ order-number }', 'order number'],
    ['{{ticket.requester.name}}', 'ticket requester name'],
    ['{{ nome cliente }}', 'nome cliente'],
    ['{prénom}', 'prénom'],
    ['<customer name>', 'customer name'],
    ['<order-number>', 'order number'],
  ])('M03 %s is told how a place to fill in is written', (wrong, name) => {
    const blank = `<Blank name="${name}" />`;
    const [finding, ...more] = findingsOf(withText(`Dear ${wrong}, hello.`));
    expect(finding).toMatchObject({
      rule: 'prose-code',
      range: { line: 11, column: 6, endColumn: 6 + wrong.length },
      suggestion: blank,
    });
    expect(finding?.hint).toContain(`Write ${blank} for a place to fill in`);
    expect(more).toEqual([]);
  });

  test('M03 a place to fill in, in braces and in angle brackets', () => {
    expect(report(withText('Dear {customer_name}.'))).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:6
      {customer_name} is a piece of program, which a page cannot hold.
      Write <Blank name="customer name" /> for a place to fill in.
      [<Blank name="customer name" />]"
    `);
    expect(report(withText('Dear <customer name>.'))).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:6
      <customer name> reads as a component, and nothing is called that.
      Write <Blank name="customer name" /> for a place to fill in, or &lt; for the sign itself.
      [<Blank name="customer name" />]"
    `);
  });

  test('M03 braces that are not closed, or hold nothing', () => {
    expect(report(withText('Dear {customer_name, hello.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:6
      A brace begins a piece of program, which a page cannot hold.
      Write the text without braces, or put a backslash before the brace: \\{."
    `);
    expect(report(withText('Dear {}, hello.'))).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:6
      Nothing stands between these braces, and they vanish from the page.
      Take them out, or write a backslash before each: \\{ and \\}."
    `);
    expect(report(withText('Dear {%name%}, hello.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:6
      A brace begins a piece of program, which a page cannot hold.
      Write the text without braces, or put a backslash before the brace: \\{."
    `);
  });

  test('M04 a comment of HTML', () => {
    expect(report(withText('<!-- ask the lead -->\n\nText <!-- two\nlines --> more.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:1
      A comment is written in another way here.
      Write {/* ask the lead */}, or take it out.

      error prose-syntax glossary/touch.mdx:13:6
      A comment is written in another way here.
      Write {/* two lines */}, or take it out."
    `);
    expect(report(withText('{/* ask the lead */}\n\nText {/* more */}.'))).toBe('');
  });

  test('an address in angle brackets', () => {
    expect(report(withText('See <https://example.com/x> or <desk@example.com>.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:5
      An address is written without angle brackets here.
      Write [the words to click](https://example.com/x).

      error prose-syntax glossary/touch.mdx:11:32
      An address is written without angle brackets here.
      Write [the words to click](mailto:desk@example.com)."
    `);
  });

  test('an anchor of ones own', () => {
    expect(report(withText('## When {#when}\n\nNow.'))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:9
      A heading makes its own anchor.
      Take out the braces; the anchor is made from the words of the heading."
    `);
  });
});

describe('names that are none of our components', () => {
  test('M05 a mistyped one, one of another tool, one of nobody', () => {
    expect(report(withText('<Nte>\n\nA.\n\n</Nte>\n\n<Calout>\n\nB.\n\n</Calout>\n\n<Widget />')))
      .toMatchInlineSnapshot(`
      "error component-unknown glossary/touch.mdx:11:1
      Nothing is called <Nte>.
      Write <Note>, if that is what you mean.

      error component-unknown glossary/touch.mdx:17:1
      Nothing is called <Calout>.
      Write <Note>, if that is what you mean.

      error component-unknown glossary/touch.mdx:23:1
      Nothing is called <Widget>.
      You may write Note, Steps, Decision, Say, Fact, Term, Page, Latitude, Standards, Example, DoneWell, YourCall, Blank, Contact and Check."
    `);
  });

  test('M05 in small letters, and in a page that ends in .md', () => {
    expect(places('<note>\n\nA.\n\n</note>')).toEqual(['error component-unknown glossary/touch.mdx:11:1']);
    expect(report({ 'glossary/touch.md': termSource({}, 'A <Widget /> b.') })).toContain(
      'component-unknown glossary/touch.md:11:3',
    );
  });

  test('M05 that are not closed either are one finding', () => {
    expect(places('<Calout>\n\nText.')).toEqual(['error component-unknown glossary/touch.mdx:11:1']);
    expect(places('Press <kbd> now.')).toEqual(['error prose-code glossary/touch.mdx:11:7']);
  });
});

describe('programs', () => {
  test('M07 import and export', () => {
    expect(report(withText('import x from "./x.js"\n\nText.\n\nexport const a = 1'))).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:1
      A line that begins with "import" is a piece of program, which a page cannot hold.
      Take it out. If it is a sentence, begin it with another word.

      error prose-code glossary/touch.mdx:15:1
      A line that begins with "export" is a piece of program, which a page cannot hold.
      Take it out. If it is a sentence, begin it with another word."
    `);
  });

  test('M07 a sentence that begins with one of these words is told how to begin', () => {
    expect(report(withText('import duties are paid by us.'))).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:1
      A line that begins with "import" is a piece of program, which a page cannot hold.
      Take it out. If it is a sentence, begin it with another word."
    `);
  });

  test('M08 expressions in text, properties and spreads', () => {
    expect(report(withText('A {1 + 1} b.\n\n<Note kind={"tip"} {...x}>\n\nC.\n\n</Note>\n\n{/* c */ process.exit(9)}')))
      .toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:3
      Braces hold a piece of program, which a page cannot hold.
      Write the text without braces, or put a backslash before each: \\{ and \\}.

      error prose-code glossary/touch.mdx:13:1
      <Note> cannot take properties from a piece of program.
      Write each property as name="text".

      error prose-code glossary/touch.mdx:13:1
      The property "kind" of <Note> holds a piece of program.
      Write kind="…" with straight quotation marks.

      error prose-code glossary/touch.mdx:19:1
      Braces hold a piece of program, which a page cannot hold.
      Write the text without braces, or put a backslash before each: \\{ and \\}."
    `);
  });

  test.each([
    'script',
    'style',
    'iframe',
    'form',
    'svg',
    'object',
    'base',
    'meta',
    'link',
    'embed',
    'input',
    'b',
    'br',
    'div',
    'img',
    'a',
    'noscript',
    'template',
    'marquee',
    'frameset',
  ])('M09 <%s> is refused, closed or not, and what is in it is not read', (name) => {
    const expected = ['error prose-code glossary/touch.mdx:11:1'];
    const inside = name === 'script' || name === 'style' ? '{ a: 1 }' : 'x';
    expect(places(`<${name} />`)).toEqual(expected);
    expect(places(`<${name}>${inside}</${name}>`)).toEqual(expected);
    expect(places(`<${name}>`)).toEqual(expected);
  });

  test('M09 HTML says what to write in its place', () => {
    expect(report(withText('A <b>b</b> <br /> <u>c</u>.'))).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:3
      A page cannot hold the HTML tag <b>.
      Write **bold** with stars.

      error prose-code glossary/touch.mdx:11:12
      A page cannot hold the HTML tag <br>.
      End the paragraph with an empty line, or the line with a backslash.

      error prose-code glossary/touch.mdx:11:19
      A page cannot hold the HTML tag <u>.
      Write *emphasis* with stars: readers take an underline for a link."
    `);
  });

  test.each([
    'onclick',
    'onLoad',
    'style',
    'class',
    'className',
    'set:html',
    'set:text',
    'client:load',
    'is:inline',
    'define:vars',
    'slot',
    'xlink:href',
    'srcdoc',
    'dangerouslySetInnerHTML',
  ])('M10 the property %s is refused', (name) => {
    expect(places(`<Note kind="tip" ${name}="x">\n\nA.\n\n</Note>`)).toEqual([
      'error prose-code glossary/touch.mdx:11:1',
    ]);
  });

  test('M10 says why', () => {
    expect(report(withText('<Note kind="tip" onclick="x()">\n\nA.\n\n</Note>'))).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:1
      <Note> cannot have "onclick": a page has no program and no style of its own.
      Take it out."
    `);
  });

  test('M11 schemes that run something', () => {
    expect(report(withText('[a](javascript:alert(1))'))).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.mdx:11:1
      An address cannot begin with "javascript:".
      Write an address that begins with https:, mailto: or tel:, or the path of a page."
    `);
  });

  test('M12 a page that ends in .md is read as any other', () => {
    expect(report({ 'glossary/touch.md': termSource({}, 'A <b onclick="x()">b</b>.') })).toMatchInlineSnapshot(`
      "error prose-code glossary/touch.md:11:3
      A page cannot hold the HTML tag <b>.
      Write **bold** with stars."
    `);
  });
});

describe('M13 more than anybody would write', () => {
  test.each([
    ['quotes in quotes', '>'.repeat(20_000)],
    ['quotes in quotes to the limit of a file', '>'.repeat(199_000)],
    ['numbers in numbers', '1. '.repeat(60_000)],
    ['opening brackets', '['.repeat(20_000)],
    ['opening brackets of pictures', '!['.repeat(20_000)],
    ['backticks', Array.from({ length: 1500 }, (_, index) => `${'`'.repeat((index % 60) + 1)}a`).join(' ')],
    ['stars', '*a '.repeat(20_000)],
    ['double stars', '**a'.repeat(20_000)],
    ['lists in lists', Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
    ['components in components', `${'<Note>\n\n'.repeat(500)}${'</Note>\n\n'.repeat(500)}`],
    ['components that are not closed', '<Note>\n\n'.repeat(2900)],
    ['signs for less than', '<5 '.repeat(2900)],
    ['opening angle brackets', '<'.repeat(60_000)],
    ['opening braces', '{'.repeat(60_000)],
    ['braces with gaps', '{ '.repeat(2900)],
    ['places to fill in', '{name} '.repeat(2900)],
    ['columns', `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${`${'|b'.repeat(2000)}|\n`.repeat(3)}`],
    ['footnotes', Array.from({ length: 2000 }, (_, index) => `[^${index}]\n\n[^${index}]: a\n`).join('\n')],
    ['one word', 'a'.repeat(190_000)],
    ['references', '[a]: b\n'.repeat(20_000)],
    ['comments', '{/**/ '.repeat(2900)],
  ])('%s take less than a second and a half of work', (_, text) => {
    const source = withFields({}, text);
    const start = process.cpuUsage();
    const findings = findingsOf(source);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1500);
    expect(findings.length).toBeLessThanOrEqual(2901);
  });

  test('say so once, at their place', () => {
    expect(report(withText(`A.\n\n${'>'.repeat(61)} b`))).toMatchInlineSnapshot(`
      "error prose-depth glossary/touch.mdx:13:1
      Text is nested more than 60 levels deep here.
      Write it as separate paragraphs or lists."
    `);
    expect(places(Array.from({ length: 40 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n'))).toHaveLength(1);
    expect(report(withText('{'.repeat(3001)))).toMatchInlineSnapshot(`
      "error prose-syntax glossary/touch.mdx:11:1
      The text has 3001 of the signs "<" and "{", more than can be read.
      Write &lt; and \\{ for signs that begin no component; more than 3000 are too many for a page."
    `);
    expect(places('>'.repeat(20))).toEqual([]);
  });
});

describe('what is meant as Markdown and is none', () => {
  test('bullets of a word processor', () => {
    expect(report(withText('Take:\n\n• the label\n• the parcel'))).toMatchInlineSnapshot(`
      "warning markdown-missed glossary/touch.mdx:13:1
      "•" makes no list here.
      Begin each entry with a hyphen and a space."
    `);
  });

  test('an address that touches the bar of its cell', () => {
    expect(report(withText('|Shop|Where|\n|-|-|\n|https://example.com|here|'))).toMatchInlineSnapshot(`
      "warning link-text glossary/touch.mdx:13:2
      The words of the link are its address.
      Write in the link what the reader finds behind it.

      warning markdown-missed glossary/touch.mdx:13:2
      The address takes up the rest of its row, since it touches the bar behind it.
      Write a space between them: https://example.com |"
    `);
    expect(places('|Shop|Where|\n|-|-|\n|[Shop](https://example.com)|here|')).toEqual([]);
  });

  test('headings, entries and boxes without their space', () => {
    expect(
      report(withText('##When to stop\n\nA.\n\n1.Greet the caller.\n\n- []Read it.\n- [ ]Weigh it.\n- [ ] Seal it.')),
    ).toMatchInlineSnapshot(`
      "warning markdown-missed glossary/touch.mdx:11:1
      "##When to stop" is no heading, since no space follows the ##.
      Write ## When to stop

      warning markdown-missed glossary/touch.mdx:15:1
      "1.Greet the caller." is no entry of a list, since no space follows the 1.
      Write 1. Greet the caller.

      warning markdown-missed glossary/touch.mdx:17:1
      These brackets make no box to tick.
      Begin the line with "- [ ] ": a hyphen, a space, a space in brackets, and a space.

      warning markdown-missed glossary/touch.mdx:18:1
      These brackets make no box to tick.
      Begin the line with "- [ ] ": a hyphen, a space, a space in brackets, and a space."
    `);
  });

  test.each([
    '#1 of the list is best.',
    '2.5 hours',
    '1. Greet.',
    '[x](./touch.mdx) is a link.',
    '[1] is a note.',
    '**Customer:** Hello.',
    '## **When**',
  ])('%s is left alone', (text) => {
    expect(places(text).filter((place) => place.includes('markdown-missed'))).toEqual([]);
  });
});

test('faults of a text are all found, in their order, each once', () => {
  const text =
    'In <5 minutes, dear {name}.\n\n<Calout>\n\nA.\n\n</Calout>\n\n<Note kind="tpi">\n\n[b](javascript:x)\n\n<!-- c -->\n\n<Example kind=good>\n\nD.\n\n</Example>\n\n</Note>\n\n</Steps>\n\nimport e';
  expect(places(text)).toMatchInlineSnapshot(`
    [
      "error prose-syntax glossary/touch.mdx:11:4",
      "error prose-code glossary/touch.mdx:11:21",
      "error component-unknown glossary/touch.mdx:13:1",
      "error component-property glossary/touch.mdx:19:1",
      "error prose-code glossary/touch.mdx:21:1",
      "error prose-syntax glossary/touch.mdx:23:1",
      "error prose-syntax glossary/touch.mdx:25:1",
      "error prose-syntax glossary/touch.mdx:33:1",
      "error prose-code glossary/touch.mdx:35:1",
    ]
  `);
});

test.each(["import 'x\\\\", 'export const a = `\\\\', 'import a "é\\\\'])(
  '%s at the very end does not stop the program',
  (text) => {
    expect(places(text)).toEqual(['error prose-code glossary/touch.mdx:11:1']);
    expect(findingsOf({ 'glossary/touch.mdx': termSource({}, text).trimEnd() })).toHaveLength(1);
  },
);

test('no more than fifty faults of syntax are told at once', () => {
  expect(places('A <5.\n\n'.repeat(60))).toHaveLength(50);
});
