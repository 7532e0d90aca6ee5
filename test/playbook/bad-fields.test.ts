import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/playbook/front-matter.ts';
import {
  findingsOf,
  placeOf,
  playbookOf,
  report,
  termSource,
  withFields,
  withLines,
} from '../support/playbook-folder.ts';

/** A page, with its first lines in place of the line of hyphens, and others in place of the second. */
function framed(first: string, second: string): Record<string, string> {
  return { 'glossary/touch.mdx': termSource().replace('---\n', first).replace('\n---\n', second) };
}

describe('the frame of the fields', () => {
  test('Y05 fields that are not closed are told after which line', () => {
    expect(report(framed('---\n', '\n'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:1:1
      The fields at the top are opened with --- and not closed.
      Add a line of --- after line 8."
    `);
  });

  test('Y05 what stands below fields that are not closed is judged all the same', () => {
    const text = termSource({ onwer: 'x' }, '## When\n\nDear {name}.').replace('\n---\n', '\n');
    expect(report({ 'glossary/touch.mdx': text })).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:1:1
      The fields at the top are opened with --- and not closed.
      Add a line of --- after line 9.

      error field-unknown glossary/touch.mdx:9:1
      There is no field "onwer" here.
      Write owner, if that is what you mean.
      [owner]

      error prose-code glossary/touch.mdx:13:6
      {name} is a piece of program, which a page cannot hold.
      Write <Blank name="name" /> for a place to fill in.
      [<Blank name="name" />]"
    `);
  });

  test('Y05 a page without fields is told how it begins', () => {
    expect(report({ 'glossary/touch.mdx': 'Count it.\n' })).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:1:1
      The page begins without its fields.
      Begin it with a line of ---, the fields such as id and title, and another line of ---."
    `);
  });

  test('Y05 fields without the line above them are read', () => {
    expect(report(framed('', '\n---\n'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:1:1
      The line of --- above the fields is missing.
      Begin the file with a line of three hyphens, and nothing else: ---."
    `);
  });

  test('Y05 an empty line above the fields is seen', () => {
    expect(report(framed('\n---\n', '\n---\n'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:2:1
      Empty lines stand above the fields.
      Delete them: the line of --- is the first of the file."
    `);
  });

  test('a word processor makes a dash of the hyphens', () => {
    expect(report(framed('—\n', '\n—\n'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:1:1
      "—" does not open the fields.
      Begin the file with a line of three hyphens, and nothing else: ---."
    `);
    expect(report(framed('---\n', '\n—\n'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:9:1
      "—" does not close the fields.
      Write three hyphens here, and nothing else: ---."
    `);
  });

  test.each(['----', '--', ' ---', '***', '```yaml', '–––'])('%j in place of the hyphens is one finding', (line) => {
    expect(findingsOf(framed(`${line}\n`, `\n${line}\n`)).map(placeOf)).toEqual([
      'error front-matter glossary/touch.mdx:1:1',
    ]);
  });

  test.each(['----', '--', ' ---', '...', '=====', '—'])('%j below the fields is one finding', (line) => {
    expect(findingsOf(framed('---\n', `\n${line}\n`)).map(placeOf)).toEqual([
      'error front-matter glossary/touch.mdx:9:1',
    ]);
  });

  test('spaces and tabs behind the hyphens do no harm', () => {
    expect(report(framed('---  \n', '\n---\t \n'))).toBe('');
  });

  test('the text of a page with a wrong frame keeps its places', () => {
    const { prose } = readFrontMatter('—\ntitle: A\n—\n\nText.\n');
    expect(prose).toBe('\n\n\n\nText.\n');
  });

  test('Y06 TOML is refused', () => {
    expect(report({ 'glossary/touch.mdx': '+++\nid = "touch"\n+++\n\nCount it.\n' })).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:1:1
      The fields at the top are written in TOML.
      Write them in YAML: name: value, between two lines of ---."
    `);
  });
});

describe('the form of the lines', () => {
  test('Y01 a line that is indented too far', () => {
    expect(report(withLines('title:', '  title:'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:3
      This line is indented further than the one above it.
      Begin it in the same column. If it goes on with the text above, put that text in quotes."
    `);
  });

  test('Y01 a field of a group in another column than its neighbours', () => {
    expect(report(withFields({ changed: '\n    on: 2026-01-01\n  what: It moved.' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:11:3
      This line begins in another column than the ones it belongs to.
      Begin it in column 5, like the one before it."
    `);
  });

  test('Y01 an entry of a list in another column than its neighbours', () => {
    expect(report(withFields({ aliases: '\n  - contact\n - touchpoint\n  - case' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:11:2
      This line begins in another column than the ones it belongs to.
      Begin it in column 3, like the one before it."
    `);
  });

  test('Y02 a text with a colon', () => {
    expect(report(withFields({ title: 'Refunds: the rules' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      The text "Refunds: the rules" holds a colon, so it cannot be read.
      Put it in quotes: title: "Refunds: the rules".
      ["Refunds: the rules"]"
    `);
  });

  test('Y02 a text with a colon in a list', () => {
    expect(report(withFields({ customerSays: '\n  - Refunds: the rules' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:10:5
      The text "Refunds: the rules" holds a colon, so it is read as a field.
      Put it in quotes: "Refunds: the rules".
      ["Refunds: the rules"]"
    `);
  });

  test('Y02 a text with a colon in the quotation marks of a word processor', () => {
    expect(report(withFields({ title: '“Refunds: the rules”' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      The text "Refunds: the rules" holds a colon, so it cannot be read.
      Put it in quotes: title: "Refunds: the rules".
      ["Refunds: the rules"]"
    `);
  });

  test('Y03 a field that stands there twice names both lines', () => {
    expect(report(withLines('title: Touch', 'title: Touch\ntitle: Tuch'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:4:1
      The field "title" stands here a second time; the first is in line 3.
      Keep one of the two."
    `);
  });

  test('Y03 a group that stands there twice is one finding', () => {
    const changed = '\n  on: 2026-01-01\n  what: It moved.';
    expect(
      findingsOf({
        'glossary/touch.mdx': termSource({ changed, avoid: 'Contact.' }).replace(
          'avoid:',
          `changed: ${changed}\navoid:`,
        ),
      }).map(placeOf),
    ).toEqual(['error front-matter glossary/touch.mdx:12:1']);
  });

  test('Y04 lines that are indented with tabs are one finding', () => {
    expect(report(withFields({ changed: '\n\ton: 2026-01-01\n\twhat: It moved.' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:10:1
      2 lines are indented with tabs from here on.
      Indent with spaces, two for each step."
    `);
    expect(report(withFields({ aliases: '\n\t- contact' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:10:1
      This line is indented with a tab.
      Indent with spaces, two for each step."
    `);
  });

  test('Y04 a line that needs no indent is read without the tab', () => {
    expect(findingsOf(withLines('title:', '\ttitle:')).map(placeOf)).toEqual([
      'error front-matter glossary/touch.mdx:3:1',
    ]);
  });

  test('lines that are indented with no-break spaces', () => {
    expect(report(withFields({ changed: '\n\u00a0\u00a0on: 2026-01-01\n\u00a0\u00a0what: It moved.' })))
      .toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:10:1
      This line is indented with spaces that do not count as such.
      Delete them, and indent with ordinary spaces, two for each step."
    `);
  });

  test('no space after the colon', () => {
    expect(report(withLines('owner: ', 'owner:'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:5:1
      Between "owner" and its value there is no colon with a space after it.
      Write it like this: owner: delivery-lead."
    `);
  });

  test.each(['owner:\u00a0', 'owner = ', 'owner=', 'owner；', 'owner：', '**owner**: ', '*owner:* ', 'owner – '])(
    '%j in place of a colon and a space',
    (form) => {
      const changed = form.replace('；', '; ');
      expect(findingsOf(withLines('owner: ', changed))).toMatchObject([
        {
          rule: 'front-matter',
          message: 'Between "owner" and its value there is no colon with a space after it.',
          hint: 'Write it like this: owner: delivery-lead.',
        },
      ]);
    },
  );

  test('a text that goes on in the next line without being indented', () => {
    expect(report(withLines('we ask how', 'we\nask how'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:5:1
      This line has no name of a field.
      Indent it by two spaces, if it goes on with the text above. Else begin it with a name and a colon."
    `);
  });

  test('a line that has lost its name is not missing as well', () => {
    expect(findingsOf(withLines('title: Touch', 'Touch')).map(placeOf)).toEqual([
      'error front-matter glossary/touch.mdx:3:1',
    ]);
  });

  test('a note to the author in the form of a programmer', () => {
    expect(report(withLines('owner:', '// who answers\nowner:'))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:5:1
      A note to the author begins with another sign here.
      Write # in place of //."
    `);
  });

  test('a list in the form of a word processor', () => {
    expect(report(withFields({ aliases: '\n• contact\n• touchpoint' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:10:1
      An entry of a list begins with a hyphen and a space here.
      Write - contact."
    `);
    expect(report(withFields({ aliases: '\n  • contact\n  • touchpoint' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:10:3
      "aliases" is a list, and other signs than a hyphen begin its entries.
      Begin each entry with a hyphen and a space: - contact.
      [- contact
        - touchpoint]"
    `);
    expect(report(withFields({ aliases: '\n  * contact\n  * touchpoint' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:10:3
      An entry of a list begins with a hyphen and a space here.
      Write - contact."
    `);
    expect(report(withFields({ aliases: '\n  -contact\n  -touchpoint' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:10:3
      "aliases" is a list, and other signs than a hyphen begin its entries.
      Begin each entry with a hyphen and a space: - contact.
      [- contact
        - touchpoint]"
    `);
  });
});

describe('texts', () => {
  test.each([
    '@touch',
    '%touch',
    '`touch`',
    '> 5 days',
    '| Touch',
    '[Touch] and more',
    '{Touch} and more',
    '- Touch',
    '? Touch',
    ', Touch',
    ']Touch',
  ])('%s is told to stand in quotes', (title) => {
    expect(findingsOf(withFields({ title }))).toMatchObject([
      {
        rule: 'front-matter',
        range: { line: 3, column: 8 },
        message: `A text cannot begin with the sign ${title[0]} here.`,
        hint: `Put it in quotes: title: "${title}".`,
        suggestion: `"${title}"`,
      },
    ]);
  });

  test('a sign that begins something else', () => {
    expect(report(withFields({ title: '@touch' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      A text cannot begin with the sign @ here.
      Put it in quotes: title: "@touch".
      ["@touch"]"
    `);
  });

  test('a "#" hides the rest of the line', () => {
    expect(report(withFields({ title: 'Touch #1' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:14
      Nobody sees "#1": from a "#" on, the rest of the line is a note to the author.
      Put the text in quotes: title: "Touch #1". If it is a note, write a space after the "#"."
    `);
    expect(report(withFields({ title: '#1 touch' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      Nobody sees "#1 touch": from a "#" on, the rest of the line is a note to the author.
      Put the text in quotes: title: "#1 touch". If it is a note, write a space after the "#"."
    `);
    expect(report(withFields({ title: 'Touch # the first' }))).toBe('');
  });

  test('bold and slanted texts', () => {
    expect(report(withFields({ title: '**Touch**' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      A text among the fields cannot be bold or slanted.
      Write it without the stars: title: "Touch".
      ["Touch"]"
    `);
  });

  test.each([
    ['"Best" touch', `'"Best" touch'`],
    [`'Don't touch'`, `"Don't touch"`],
    ['"The "best" touch"', `'The "best" touch'`],
    [`"It's the "best" touch"`, String.raw`"It's the \"best\" touch"`],
    ['"a" and "b"', `'"a" and "b"'`],
  ])('%s ends before its end', (title, right) => {
    expect(findingsOf(withFields({ title }))).toMatchObject([
      { rule: 'front-matter', hint: `Put all of it in quotes: title: ${right}.`, suggestion: right },
    ]);
  });

  test('quotation marks that end before the text does', () => {
    expect(report(withFields({ title: '"Best" touch' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      The quotation marks end before the text does, after "Best".
      Put all of it in quotes: title: '"Best" touch'.
      ['"Best" touch']"
    `);
  });

  test('quotation marks and brackets that are not closed are named where they are opened', () => {
    expect(report(withFields({ title: '"Touch' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      A quotation mark is opened here and not closed.
      Close it at the end of the text: title: "Touch"."
    `);
    expect(report(withFields({ title: "'Touch", summary: '"What we count."' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      A quotation mark is opened here and not closed.
      Close it at the end of the text: title: 'Touch'."
    `);
    expect(report(withFields({ title: '[Touch' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      A bracket is opened here and not closed.
      Close it with ]. If it is a text, put it in quotes: title: "[Touch"."
    `);
    expect(report(withFields({ title: '{Touch' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      A bracket is opened here and not closed.
      Close it with }. If it is a text, put it in quotes: title: "{Touch"."
    `);
  });

  test('a path of Windows in double quotes', () => {
    expect(report(withFields({ title: String.raw`"C:\Users"` }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      In double quotation marks a backslash stands for something else.
      Write it in single ones: title: 'C:\\Users'.
      ['C:\\Users']"
    `);
  });

  test('Y08 a number or a yes where a text stands', () => {
    expect(report(withFields({ title: '404' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:3:8
      "404" is read as a number, and "title" is a text.
      Put it in quotes: "404".
      ["404"]"
    `);
    expect(report(withFields({ aliases: '[012, true, 1e3]' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:9:11
      "012" is read as a number, and entry 1 of "aliases" is a text.
      Put it in quotes: "012".
      ["012"]

      error field-value glossary/touch.mdx:9:16
      "true" is read as yes or no, and entry 2 of "aliases" is a text.
      Put it in quotes: "true".
      ["true"]

      error field-value glossary/touch.mdx:9:22
      "1e3" is read as a number, and entry 3 of "aliases" is a text.
      Put it in quotes: "1e3".
      ["1e3"]"
    `);
    expect(report(withFields({ title: 'no' }))).toBe('');
    expect(playbookOf(withFields({ title: 'no', avoid: '2026-01-01' })).pages[0]?.data).toMatchObject({
      title: 'no',
      avoid: '2026-01-01',
    });
  });

  test('a place to fill in, in braces', () => {
    expect(report(withFields({ title: '{customer_name}' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:3:8
      "title" cannot be a group of fields.
      Write a place to fill in with square brackets, in quotes: "[customer name]".
      ["[customer name]"]"
    `);
  });

  test('Y09 a title without letters, and one that is too long', () => {
    expect(report(withFields({ title: '""' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:3:1
      "title" is empty.
      Write a text."
    `);
    expect(report(withFields({ title: '' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:3:1
      "title" is empty.
      Write a text."
    `);
    expect(report(withFields({ title: '~' }))).toBe(report(withFields({ title: '' })));
    expect(report(withFields({ title: 'a'.repeat(300) }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:3:8
      The title has 300 characters, and 120 are the most.
      Shorten it."
    `);
    expect(report(withFields({ title: 'a'.repeat(81) }))).toMatchInlineSnapshot(`
      "warning title-length glossary/touch.mdx:3:8
      The title has 81 characters; 80 read well.
      Shorten it, and say the rest in the summary."
    `);
    expect(report(withFields({ title: 'a'.repeat(80), summary: 'b'.repeat(160) }))).toBe('');
    expect(report(withFields({ summary: 'b'.repeat(161) }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:4:10
      The summary has 161 characters, and 160 are the most.
      Shorten it."
    `);
  });
});

describe('names and values', () => {
  test('Y07 a mistyped field is named with the right one, which is not missing as well', () => {
    expect(report(withLines('levels:', 'level:'))).toMatchInlineSnapshot(`
      "error field-unknown glossary/touch.mdx:7:1
      There is no field "level" here.
      Write levels, if that is what you mean.
      [levels]"
    `);
    expect(report(withLines('status:', 'Status:'))).toMatchInlineSnapshot(`
      "error field-unknown glossary/touch.mdx:6:1
      There is no field "Status" here.
      Write status, if that is what you mean.
      [status]"
    `);
  });

  test('Y07 a field that no kind has', () => {
    expect(report(withFields({ audience: 'managers' }))).toMatchInlineSnapshot(`
      "error field-unknown glossary/touch.mdx:9:1
      There is no field "audience" here.
      The fields are id, title, summary, owner, risk, status, reviews, levels, changed, tags, aliases, customerSays, related, replacedBy, imported, short and avoid."
    `);
  });

  test('Y07 a field of a field, and a field that is missing there', () => {
    expect(report(withFields({ changed: '\n  day: 2026-01-01\n  wat: It moved.' }))).toMatchInlineSnapshot(`
      "error field-missing glossary/touch.mdx:9:1
      "on" is missing in "changed".
      Add a line "on: …". Write year, month and day like 2026-05-01.

      error field-unknown glossary/touch.mdx:10:3
      There is no field "day" in "changed".
      The fields are on and what.

      error field-unknown glossary/touch.mdx:11:3
      There is no field "wat" in "changed".
      Write what, if that is what you mean.
      [what]"
    `);
  });

  test('a field that is missing', () => {
    expect(report(withFields({ short: undefined, levels: undefined }))).toMatchInlineSnapshot(`
      "error field-missing glossary/touch.mdx:2:1
      The field "levels" is missing.
      Add a line "levels: …".

      error field-missing glossary/touch.mdx:2:1
      The field "short" is missing.
      Add a line "short: …"."
    `);
  });

  test('Y11 a list that is written as a text', () => {
    expect(report(withFields({ tags: 'delivery, orders' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:9:7
      "tags" is a list, and "delivery, orders" is one text.
      Write it as a list: [delivery, orders].
      [[delivery, orders]]"
    `);
    expect(report(withFields({ levels: 'frontline' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:7:9
      "levels" is a list, and "frontline" is one text.
      Write it as a list: [frontline].
      [[frontline]]"
    `);
  });

  test('a list of groups that is written as one group', () => {
    expect(report(withFields({ reviews: '\n  on: 2026-11-01\n  by: desk-lead' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:9:1
      "reviews" is a list, and its only entry has no hyphen.
      Write ran-on-real-case, observed, compared-with-system or read, in square brackets."
    `);
  });

  test('a text that is written as a list', () => {
    expect(report(withFields({ owner: '[delivery-lead, desk-lead]' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:5:1
      "owner" cannot be a list.
      Name an owner by its id in owners.yaml."
    `);
  });

  test('a word that is none of those to choose from', () => {
    expect(report(withFields({ status: 'drfat', risk: 'high' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:6:9
      "status" cannot be "drfat".
      Write draft, if that is what you mean.
      [draft]

      error field-value glossary/touch.mdx:9:7
      "risk" cannot be "high".
      Write critical, standard or low."
    `);
    expect(report(withFields({ levels: '[“frontline”, boss]' }))).toMatchInlineSnapshot(`
      "error field-value glossary/touch.mdx:7:10
      Entry 1 of "levels" cannot be "“frontline”".
      Write frontline, if that is what you mean.
      [frontline]

      error field-value glossary/touch.mdx:7:23
      Entry 2 of "levels" cannot be "boss".
      Write frontline, manager or leadership."
    `);
  });

  test('Y12 a tag that is not in the list, or nearly', () => {
    expect(report(withFields({ tags: '[delivry, fun]' }))).toMatchInlineSnapshot(`
      "warning vocabulary-unknown glossary/touch.mdx:9:8
      There is no tag "delivry" in playbook.yaml.
      Write delivery, if that is the tag you mean.

      warning vocabulary-unknown glossary/touch.mdx:9:17
      There is no tag "fun" in playbook.yaml.
      Write delivery or orders."
    `);
  });
});

describe('more than data', () => {
  test('Y13 anchors and references are refused, at once', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, row) => `n${row}: &n${row} [${row === 0 ? 'x' : Array.from({ length: 9 }, () => `*n${row - 1}`).join(', ')}]`,
    );
    const start = process.cpuUsage();
    const findings = findingsOf({
      'glossary/touch.mdx': termSource().replace('\n---\n', `\n${bomb.join('\n')}\n---\n`),
    });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
    expect(findings.map(placeOf)).toEqual(bomb.map((_, row) => `error front-matter glossary/touch.mdx:${9 + row}:5`));
    expect(findings[0]).toMatchObject({ message: '"&n0" reads as a name to refer to, which cannot be used here.' });
  });

  test('Y13 Y14 an anchor, a reference, a tag', () => {
    expect(report(withFields({ title: '&touch' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      "&touch" reads as a name to refer to, which cannot be used here.
      If it is a text, put it in quotes. Else write the value itself."
    `);
    expect(report(withFields({ title: '*touch' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      "*touch" reads as what stands elsewhere under this name, which cannot be used here.
      If it is a text, put it in quotes. Else write the value itself."
    `);
    expect(report(withFields({ title: '!!js/function "() => process.exit(9)"' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      "!!js/function" reads as the name of a type, which cannot be used here.
      If it is a text, put it in quotes. Else write the value itself."
    `);
    expect(report(withFields({ title: '!important' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:3:8
      "!important" reads as the name of a type, which cannot be used here.
      If it is a text, put it in quotes. Else write the value itself."
    `);
  });

  test.each(['!!str 404', '!<tag:yaml.org,2002:str> x', '!!binary aGk=', '!!set { a }', '! x'])(
    'Y14 the tag of %s is refused',
    (title) => {
      expect(findingsOf(withFields({ title }))).toMatchObject([
        { rule: 'front-matter', range: { line: 3, column: 8 } },
      ]);
    },
  );

  test.each(['__proto__', 'constructor'])('Y15 the name %s is refused, and changes nothing', (name) => {
    expect(findingsOf(withFields({ [name]: '{ polluted: true }' }))).toMatchObject([
      {
        rule: 'front-matter',
        range: { line: 9, column: 1 },
        message: `"${name}" is a word of programs, which cannot be used here.`,
      },
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('Y15 so it is at any depth', () => {
    expect(report(withFields({ changed: '{ on: 2026-01-01, what: x, __proto__: { a: 1 } }' }))).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:9:37
      "__proto__" is a word of programs, which cannot be used here.
      Take it out, or give it the name of a field."
    `);
  });
});

describe('several faults of one page', () => {
  test('are all found, in fields and text, each once', () => {
    const lines = termSource(
      {
        title: 'Refunds: the rules',
        summary: '@all',
        owner: 'desk-laed',
        levels: 'frontline',
        tags: '[delivry]',
        avoid: '"a" b',
      },
      'See <5 pages of {it}.\n\n[x](#nowhere)',
    ).replace('status: draft', 'status:draft');
    expect(findingsOf({ 'glossary/touch.mdx': lines }).map(placeOf)).toMatchInlineSnapshot(`
      [
        "error front-matter glossary/touch.mdx:3:8",
        "error front-matter glossary/touch.mdx:4:10",
        "error owner-unknown glossary/touch.mdx:5:8",
        "error front-matter glossary/touch.mdx:6:1",
        "error field-value glossary/touch.mdx:7:9",
        "warning vocabulary-unknown glossary/touch.mdx:9:8",
        "error front-matter glossary/touch.mdx:10:8",
        "error prose-syntax glossary/touch.mdx:13:5",
        "error prose-code glossary/touch.mdx:13:17",
        "error anchor-broken glossary/touch.mdx:15:1",
      ]
    `);
  });

  test('are found in settings too, and not again on every page', () => {
    const owners =
      '- id: delivery-lead\n  name: @delivery\n  contact: { mail: nobody }\n- id: Desk Lead\n  nmae: Desk\n  contact: {}\n';
    const playbook =
      'name: Shop: corner\ncompany: ""\nlanguages: { default: fr, all: [en] }\ntimeZone: Rome\nriskClasses: { critical: { months: 0, weakest: read } }\nlevels: {}\nchanels: { phone: Phone }\n';
    const say = termSource(
      { id: 'say', title: 'Say', reviews: '[]', tags: '[anything]', owner: 'desk-lead' },
      '<Say channel="phone">\n\nHello.\n\n</Say>',
    );
    expect(report({ 'owners.yaml': owners, 'playbook.yaml': playbook, 'glossary/say.mdx': say }))
      .toMatchInlineSnapshot(`
        "error front-matter owners.yaml:2:9
        A text cannot begin with the sign @ here.
        Put it in quotes: name: "@delivery".
        ["@delivery"]

        error field-value owners.yaml:3:20
        "mail" in "contact" in entry 1 cannot be "nobody".
        Write a mail address like delivery@example.com.

        error id-shape owners.yaml:4:7
        "Desk Lead" cannot be an id.
        Write desk-lead, since an id has small letters, digits and single hyphens.

        error field-unknown owners.yaml:5:3
        There is no field "nmae" in entry 2.
        Write name, if that is what you mean.
        [name]

        error front-matter playbook.yaml:1:7
        The text "Shop: corner" holds a colon, so it cannot be read.
        Put it in quotes: name: "Shop: corner".
        ["Shop: corner"]

        error field-value playbook.yaml:2:1
        "company" is empty.
        Write a text.

        error field-value playbook.yaml:3:23
        The interface does not speak "fr".
        Write en, it or ro.

        error field-value playbook.yaml:4:11
        "Rome" is not a time zone.
        Write one like Europe/Rome.

        error field-missing playbook.yaml:5:1
        "low" is missing in "riskClasses".
        Add a line "low: …".

        error field-missing playbook.yaml:5:1
        "standard" is missing in "riskClasses".
        Add a line "standard: …".

        error field-value playbook.yaml:5:36
        "months" in "critical" in "riskClasses" cannot be "0".
        Write a number above 0.

        error field-missing playbook.yaml:6:1
        "frontline" is missing in "levels".
        Add a line "frontline: …". Write a text, or one text for each language.

        error field-missing playbook.yaml:6:1
        "leadership" is missing in "levels".
        Add a line "leadership: …". Write a text, or one text for each language.

        error field-missing playbook.yaml:6:1
        "manager" is missing in "levels".
        Add a line "manager: …". Write a text, or one text for each language.

        error field-unknown playbook.yaml:7:1
        There is no field "chanels" here.
        Write channels, if that is what you mean.
        [channels]"
      `);
  });
});
