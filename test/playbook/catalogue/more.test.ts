import { describe, expect, test } from 'vitest';
import { settings, termSource, withFields, withText } from '../../support/playbook-folder.ts';
import { mending, pretty } from '../../support/pretty.ts';

/* What else a web form, a Windows laptop or a hurried manager produces: cases that the catalogue did not have. */

const other = { 'glossary/other.mdx': termSource({ id: 'other', title: 'Other' }, '## When to count\n\nNow.') };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);

describe('from a Windows laptop', () => {
  test('X01 a second ending, which Windows hides', async () => {
    expect(
      await pretty({
        'glossary/touch.mdx.txt': termSource(),
        'glossary/late.mdx.mdx': termSource({ id: 'late', title: 'Late' }),
      }),
    ).toMatchInlineSnapshot(`
      "error[file-name]: "late.mdx.mdx" has its ending twice.
        --> content/glossary/late.mdx.mdx:1:1
         = fix: Rename it: git mv "content/glossary/late.mdx.mdx" content/glossary/late.mdx
         = why: A name that one computer reads differently from another loses pages. · /help/rules/file-name/

      error[file-name]: "touch.mdx.txt" has a second ending, which Windows hides unless it is told to show it.
        --> content/glossary/touch.mdx.txt:1:1
         = fix: Rename it to touch.mdx.
         = why: A name that one computer reads differently from another loses pages. · /help/rules/file-name/"
    `);
  });

  test('X02 a document of Word under the name of a page', async () => {
    expect(
      await pretty({
        'glossary/touch.mdx': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]),
        'glossary/late.mdx': '{\\rtf1\\ansi Late}',
      }),
    ).toMatchInlineSnapshot(`
      "error[file-kind]: The file is a document in rich text, whatever its name says.
        --> content/glossary/late.mdx:1:1
         = fix: Copy its text into a copy of the template of the folder, _template.mdx.
         = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/

      error[file-kind]: The file is a document of Word, Pages or LibreOffice, or another packed file, whatever its name says.
        --> content/glossary/touch.mdx:1:1
         = fix: Copy its text into a copy of the template of the folder, _template.mdx.
         = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/"
    `);
  });

  test('X03 paths with backslashes, and a picture on the own disk', async () => {
    const files = {
      ...other,
      ...withText(
        '[See it](..\\glossary\\other.mdx)\n\n![A parcel with its seal](.\\parcel.png)\n\n![A parcel with its seal](C:\\Users\\Maria\\parcel.png)',
      ),
      'glossary/parcel.png': png,
    };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[image-missing]: The picture ".\\parcel.png" is written in another way than its file.
         --> content/glossary/touch.mdx:13:1
          |
       13 | ![A parcel with its seal](.\\parcel.png)
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write ./parcel.png. · npm run validate -- --fix does it
          = why: Where a picture should show how, the reader sees a hole. · /help/rules/image-missing/

      error[prose-code]: The address is a place on your own computer, where nobody else can go.
         --> content/glossary/touch.mdx:15:1
          |
       15 | ![A parcel with its seal](C:\\Users\\Maria\\parcel.png)
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Put a picture beside the page and write its name; link to a page by its path, such as ./late-delivery.mdx.
          = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/

      warning[link-form]: The link "..\\glossary\\other.mdx" is written in another way than what it leads to.
         --> content/glossary/touch.mdx:11:1
          |
       11 | [See it](..\\glossary\\other.mdx)
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write ../glossary/other.mdx. · npm run validate -- --fix does it
          = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- [See it](..\\glossary\\other.mdx)
      - ![A parcel with its seal](.\\parcel.png)
      + [See it](../glossary/other.mdx)
      + ![A parcel with its seal](./parcel.png)"
    `);
  });

  test('X04 a day as a spreadsheet knows it, and one in the words of the country', async () => {
    const changed = (on: string) => withFields({ changed: `{ on: ${on}, what: It moved. }` });
    expect(await pretty(changed('46347'))).toMatchInlineSnapshot(`
      "error[field-value]: "46347" is the number by which a spreadsheet knows a day.
        --> content/glossary/touch.mdx:9:16
         |
       9 | changed: { on: 46347, what: It moved. }
         |                ^^^^^
         = fix: Write 2026-11-21.
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
    `);
    expect(await pretty(changed('21 novembre 2026'))).toMatchInlineSnapshot(`
      "error[field-value]: "21 novembre 2026" is not how a day is written here.
        --> content/glossary/touch.mdx:9:16
         |
       9 | changed: { on: 21 novembre 2026, what: It moved. }
         |                ^^^^^^^^^^^^^^^^
         = fix: Write 2026-11-21.
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
    `);
    expect(await pretty(changed('2026–11–21'))).toMatchInlineSnapshot(`
      "error[field-value]: "2026–11–21" holds dashes where hyphens belong.
        --> content/glossary/touch.mdx:9:16
         |
       9 | changed: { on: 2026–11–21, what: It moved. }
         |                ^^^^^^^^^^
         = fix: Write 2026-11-21.
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
    `);
    expect(await mending(changed('2026–11–21'))).toBe('');
  });

  test('X05 dashes in place of hyphens in an id and in a reference', async () => {
    const files = {
      ...withFields({ id: 'late–word', related: '[other]' }),
      'glossary/other.mdx': termSource({ id: 'other', title: 'Other', related: '[late—word]' }),
    };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[reference-unknown]: There is no page "late—word".
        --> content/glossary/other.mdx:9:11
         |
       9 | related: [late—word]
         |           ^^^^^^^^^
         = fix: Name a page by the id at its top.
         = why: A page that names another which does not exist leaves its reader at a dead end. · /help/rules/reference-unknown/

      error[id-shape]: "late–word" cannot be an id.
        --> content/glossary/touch.mdx:2:5
         |
       2 | id: late–word
         |     ^^^^^^^^^
         = fix: Write late-word, since an id has small letters, digits and single hyphens. · npm run validate -- --fix does it
         = why: The id is part of the address, and an address never changes. · /help/rules/id-shape/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- related: [late—word]
      + related: [late-word]
      - id: late–word
      + id: late-word"
    `);
  });

  test('X06 a table from Word, a list from Word, and bold with a space inside', async () => {
    const files = withText(
      'Item\tPrice\nSofa\t50\n\nTake these:\n• the label\n• the parcel\n\nThe word ** now ** counts.\n\n**Customer:**Hello.',
    );
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "warning[markdown-missed]: These lines look like a table from Word or Excel, and reach readers as one sentence.
         --> content/glossary/touch.mdx:11:1
          |
       11 | Item    Price
          | ^
          = fix: Part the columns with bars: | Item | Price |, then | --- | --- | below this first line.
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: "•" makes no list here.
         --> content/glossary/touch.mdx:15:1
          |
       15 | • the label
          | ^
          = fix: Begin each entry with a hyphen and a space. · npm run validate -- --fix does it
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: Readers see these two stars, and nothing in bold.
         --> content/glossary/touch.mdx:18:10
          |
       18 | The word ** now ** counts.
          |          ^^
          = fix: Write **now**. · npm run validate -- --fix does it
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: Readers see these two stars, and nothing in bold.
         --> content/glossary/touch.mdx:20:1
          |
       20 | **Customer:**Hello.
          | ^^
          = fix: Write **Customer:** with a space behind it. · npm run validate -- --fix does it
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- • the label
      - • the parcel
      - The word ** now ** counts.
      - **Customer:**Hello.
      + - the label
      + - the parcel
      + The word **now** counts.
      + **Customer:** Hello."
    `);
  });

  test('X07 curly quotation marks round values', async () => {
    const files = withFields({ status: '“draft”', levels: '[“frontline”, ‘manager’]', tags: '[“delivery”]' });
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[field-value]: "status" cannot be "“draft”".
        --> content/glossary/touch.mdx:6:9
         |
       6 | status: “draft”
         |         ^^^^^^^
         = fix: Write draft, if that is what you mean. · npm run validate -- --fix does it
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/

      error[field-value]: Entry 1 of "levels" cannot be "“frontline”".
        --> content/glossary/touch.mdx:7:10
         |
       7 | levels: [“frontline”, ‘manager’]
         |          ^^^^^^^^^^^
         = fix: Write frontline, if that is what you mean. · npm run validate -- --fix does it
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/

      error[field-value]: Entry 2 of "levels" cannot be "‘manager’".
        --> content/glossary/touch.mdx:7:23
         |
       7 | levels: [“frontline”, ‘manager’]
         |                       ^^^^^^^^^
         = fix: Write manager, if that is what you mean. · npm run validate -- --fix does it
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/

      warning[vocabulary-unknown]: There is no tag "“delivery”" in playbook.yaml.
        --> content/glossary/touch.mdx:9:8
         |
       9 | tags: [“delivery”]
         |        ^^^^^^^^^^
         = fix: Write delivery. · npm run validate -- --fix does it
         = why: Pages are found together only when they use the same word for the same thing. · /help/rules/vocabulary-unknown/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- status: “draft”
      - levels: [“frontline”, ‘manager’]
      - tags: [“delivery”]
      + status: draft
      + levels: [frontline, manager]
      + tags: [delivery]"
    `);
  });
});

describe('from a web form', () => {
  test('X08 two pages in one file', async () => {
    const files = { 'glossary/touch.mdx': `${termSource()}\n${termSource({ id: 'late', title: 'Late' })}` };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[front-matter]: A second block of fields begins here; the first is in line 1.
         --> content/glossary/touch.mdx:13:1
          |
       13 | ---
          | ^^^
          = fix: Keep one of them at the top. If this is another page, give it a file of its own.
          = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
    `);
    expect(await mending(files)).toBe('');
  });

  test('X09 the address of the file in the repository, of the page on the site, and of a preview', async () => {
    const files = {
      ...other,
      'playbook.yaml': `${settings['playbook.yaml']}repository: { address: https://gitlab.com/example/playbook, platform: gitlab }\naddress: https://example.com/playbook\n`,
      ...withText(
        '[a](https://gitlab.com/example/playbook/-/blob/main/content/glossary/other.mdx), [b](https://example.com/playbook/glossary/other), [c](http://localhost:4321/glossary/other/).',
      ),
    };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[prose-code]: The address is a place on your own computer, where nobody else can go.
         --> content/glossary/touch.mdx:11:132
          |
       11 | …om/playbook/glossary/other), [c](http://localhost:4321/glossary/other/).
          |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write the path alone: /glossary/other/ · npm run validate -- --fix does it
          = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/

      warning[link-form]: The link "https://gitlab.com/example/playbook/-/blob/main/content/glossary/other.mdx" leaves the playbook, to come back to one of its pages.
         --> content/glossary/touch.mdx:11:1
          |
       11 | [a](https://gitlab.com/example/playbook/-/blob/main/content/glossary/other.mdx), [b](https://example…
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write ./other.mdx. · npm run validate -- --fix does it
          = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/

      warning[link-form]: The link "https://example.com/playbook/glossary/other" leaves the playbook, to come back to one of its pages.
         --> content/glossary/touch.mdx:11:82
          |
       11 | …tent/glossary/other.mdx), [b](https://example.com/playbook/glossary/other), [c](http://localhost:432…
          |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write /glossary/other/. · npm run validate -- --fix does it
          = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- [a](https://gitlab.com/example/playbook/-/blob/main/content/glossary/other.mdx), [b](https://example.com/playbook/glossary/other), [c](http://localhost:4321/glossary/other/).
      + [a](./other.mdx), [b](/glossary/other/), [c](/glossary/other/)."
    `);
  });

  test('X10 the path that an editor copies', async () => {
    const files = {
      ...other,
      ...withText(
        '[a](content/glossary/other.mdx), [b](/glossary/other.mdx), [c](glossary/other/), [d](/glossary/other.html).',
      ),
    };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "warning[link-form]: The link "content/glossary/other.mdx" is written in another way than what it leads to.
         --> content/glossary/touch.mdx:11:1
          |
       11 | [a](content/glossary/other.mdx), [b](/glossary/other.mdx), [c](glossary/other/), [d](/glossary/other…
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write ./other.mdx. · npm run validate -- --fix does it
          = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/

      warning[link-form]: The link "/glossary/other.mdx" is written in another way than what it leads to.
         --> content/glossary/touch.mdx:11:34
          |
       11 | [a](content/glossary/other.mdx), [b](/glossary/other.mdx), [c](glossary/other/), [d](/glossary/other…
          |                                  ^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write ./other.mdx. · npm run validate -- --fix does it
          = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/

      warning[link-form]: The link "glossary/other/" is written in another way than what it leads to.
         --> content/glossary/touch.mdx:11:60
          |
       11 | …y/other.mdx), [b](/glossary/other.mdx), [c](glossary/other/), [d](/glossary/other.html).
          |                                          ^^^^^^^^^^^^^^^^^^^^
          = fix: Write /glossary/other/. · npm run validate -- --fix does it
          = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/

      warning[link-form]: The link "/glossary/other.html" is written in another way than what it leads to.
         --> content/glossary/touch.mdx:11:82
          |
       11 | …ry/other.mdx), [c](glossary/other/), [d](/glossary/other.html).
          |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write ./other.mdx. · npm run validate -- --fix does it
          = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- [a](content/glossary/other.mdx), [b](/glossary/other.mdx), [c](glossary/other/), [d](/glossary/other.html).
      + [a](./other.mdx), [b](./other.mdx), [c](/glossary/other/), [d](./other.mdx)."
    `);
  });

  test('X11 signs of web pages, links and stars among the fields', async () => {
    const files = withFields({
      title: 'Terms &amp; conditions',
      summary: 'This is **really** good.',
      short: 'See [the page](./other.mdx) first.',
    });
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "warning[markdown-missed]: "&amp;" stands for a sign in web pages; among the fields readers see it as it is.
        --> content/glossary/touch.mdx:3:14
         |
       3 | title: Terms &amp; conditions
         |              ^^^^^
         = fix: Write & in its place. · npm run validate -- --fix does it
         = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: A text among the fields cannot be bold: readers see the stars.
        --> content/glossary/touch.mdx:4:18
         |
       4 | summary: This is **really** good.
         |                  ^^^^^^^^^^
         = fix: Write it without them: really. · npm run validate -- --fix does it
         = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: A text among the fields cannot hold a link: readers see its brackets and its address.
        --> content/glossary/touch.mdx:8:12
         |
       8 | short: See [the page](./other.mdx) first.
         |            ^^^^^^^^^^^^^^^^^^^^^^^
         = fix: Write the words alone, the page, and name the page in related, or link to it from the text below.
         = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- title: Terms &amp; conditions
      - summary: This is **really** good.
      + title: Terms & conditions
      + summary: This is really good."
    `);
  });

  test('X12 a letter of another alphabet in an id', async () => {
    expect(await pretty(withFields({ id: 't\u043Euch' }))).toMatchInlineSnapshot(`
      "error[id-shape]: "tоuch" holds the letter "о" (U+043E), which is none of a to z.
        --> content/glossary/touch.mdx:2:5
         |
       2 | id: tоuch
         |     ^^^^^
         = fix: Write it again, with small letters, digits and single hyphens.
         = why: The id is part of the address, and an address never changes. · /help/rules/id-shape/"
    `);
  });

  test('X13 a web page that was saved as a page', async () => {
    expect(await pretty({ 'glossary/touch.mdx': '<!DOCTYPE html>\n<html><body>Touch</body></html>\n' }))
      .toMatchInlineSnapshot(`
      "error[file-kind]: The file is a web page, whatever its name says.
        --> content/glossary/touch.mdx:1:1
         = fix: Copy its text into a copy of the template of the folder, _template.mdx.
         = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/"
    `);
  });
});

describe('in a hurry', () => {
  test('X14 a review without its hyphen', async () => {
    const files = withFields({
      reviews:
        '\n  on: 2026-11-01\n  by: desk-lead\n  how: read\n  found: >-\n    Read it against\n    the log; it holds.\n  next: 2027-04-01\n  of: e7055615\nstatus: active',
      status: undefined,
    });
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[field-value]: "reviews" is a list, and its only entry has no hyphen.
        --> content/glossary/touch.mdx:8:1
         |
       8 | reviews:
         | ^^^^^^^
         = fix: Put a hyphen and a space before the first of its fields, and indent the others by two more. · npm run validate -- --fix does it
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "-   on: 2026-11-01
      -   by: desk-lead
      -   how: read
      -   found: >-
      -     Read it against
      -     the log; it holds.
      -   next: 2027-04-01
      -   of: e7055615
      +   - on: 2026-11-01
      +     by: desk-lead
      +     how: read
      +     found: >-
      +       Read it against
      +       the log; it holds.
      +     next: 2027-04-01
      +     of: e7055615"
    `);
  });

  test('X15 lists without hyphens, or with dashes', async () => {
    const files = {
      'glossary/touch.mdx': termSource({ levels: '\n  frontline\n  manager', aliases: '\n– contact\n– touchpoint' }),
    };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[field-value]: "levels" is a list, and "frontline manager" is one text.
        --> content/glossary/touch.mdx:8:3
         |
       8 |   frontline
         |   ^^^^^^^^^
         = fix: Begin each entry with a hyphen and a space: - frontline. · npm run validate -- --fix does it
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/

      error[front-matter]: An entry of a list begins with a hyphen and a space here.
         --> content/glossary/touch.mdx:12:1
          |
       12 | – contact
          | ^
          = fix: Write - contact. · npm run validate -- --fix does it
          = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "-   frontline
      -   manager
      - – contact
      - – touchpoint
      +   - frontline
      +   - manager
      + - contact
      + - touchpoint"
    `);
  });

  test('X16 a page for everybody', async () => {
    expect(await pretty(withFields({ levels: 'all' }))).toMatchInlineSnapshot(`
      "error[field-value]: "levels" is a list, and "all" is one text.
        --> content/glossary/touch.mdx:7:9
         |
       7 | levels: all
         |         ^^^
         = fix: Write frontline, manager or leadership, in square brackets.
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
    `);
    expect(await mending(withFields({ levels: 'all' }))).toBe('');
  });

  test('X17 links that are none', async () => {
    const files = {
      ...other,
      ...withText(
        'See [the word] (./other.mdx), (the word)[./other.mdx], [the word](./other word.mdx), [[Other]], [the word][other] and [^1].',
      ),
    };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "warning[markdown-missed]: "[the word] (…)" is no link, since a space stands between its brackets.
         --> content/glossary/touch.mdx:11:5
          |
       11 | See [the word] (./other.mdx), (the word)[./other.mdx], [the word](./other word.mdx), [[Other]], [the…
          |     ^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Take out the space: [the word](…). · npm run validate -- --fix does it
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: "(the word)[…]" is no link, since its brackets are the wrong way round.
         --> content/glossary/touch.mdx:11:31
          |
       11 | See [the word] (./other.mdx), (the word)[./other.mdx], [the word](./other word.mdx), [[Other]], [the…
          |                               ^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write [the word](./other.mdx). · npm run validate -- --fix does it
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: "[the word](…)" is no link, since its address holds a space.
         --> content/glossary/touch.mdx:11:56
          |
       11 | …ther.mdx), (the word)[./other.mdx], [the word](./other word.mdx), [[Other]], [the word][other] and […
          |                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = fix: Write the address between < and >: [the word](<./other word.mdx>). · npm run validate -- --fix does it
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: "[[Other]]" is how other programs link to a page.
         --> content/glossary/touch.mdx:11:86
          |
       11 | …[./other.mdx], [the word](./other word.mdx), [[Other]], [the word][other] and [^1].
          |                                               ^^^^^^^^^
          = fix: Write <Page id="other" /> with the id of the page, or [words](./other.mdx).
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: "[the word][other]" is no link, since nothing says which address "other" is.
         --> content/glossary/touch.mdx:11:97
          |
       11 | …[the word](./other word.mdx), [[Other]], [the word][other] and [^1].
          |                                           ^^^^^^^^^^^^^^^^^
          = fix: Write the address in round brackets: [the word](…).
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/

      warning[markdown-missed]: "[^1]" is no footnote, since nothing says what stands in it.
         --> content/glossary/touch.mdx:11:119
          |
       11 | …her word.mdx), [[Other]], [the word][other] and [^1].
          |                                                  ^^^^
          = fix: Write its text on a line of its own: [^1]: the text.
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- See [the word] (./other.mdx), (the word)[./other.mdx], [the word](./other word.mdx), [[Other]], [the word][other] and [^1].
      + See [the word](./other.mdx), [the word](./other.mdx), [the word](<./other word.mdx>), [[Other]], [the word][other] and [^1]."
    `);
  });

  test('X18 a block of code that does not end', async () => {
    expect(await pretty(withText('```\nPress F2.\n\n## When\n\nNow.'))).toMatchInlineSnapshot(`
      "warning[markdown-missed]: A block of code begins here and does not end, so that all below is shown as code.
         --> content/glossary/touch.mdx:11:1
          |
       11 | \`\`\`
          | ^
          = fix: Write \`\`\` on a line of its own where the code ends.
          = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/"
    `);
    expect(await pretty(withText('```\nPress F2.\n```\n\nNow.'))).toBe('');
  });

  test('X19 references with capital letters, spaces, commas and endings', async () => {
    const files = { ...other, ...withFields({ related: '[Other, other.mdx, "other,", ./other.mdx]' }) };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[reference-unknown]: There is no page "Other".
        --> content/glossary/touch.mdx:9:11
         |
       9 | related: [Other, other.mdx, "other,", ./other.mdx]
         |           ^^^^^
         = fix: Write other. · npm run validate -- --fix does it
         = why: A page that names another which does not exist leaves its reader at a dead end. · /help/rules/reference-unknown/

      error[reference-unknown]: There is no page "other.mdx".
        --> content/glossary/touch.mdx:9:18
         |
       9 | related: [Other, other.mdx, "other,", ./other.mdx]
         |                  ^^^^^^^^^
         = fix: Write other. · npm run validate -- --fix does it
         = why: A page that names another which does not exist leaves its reader at a dead end. · /help/rules/reference-unknown/

      error[reference-unknown]: There is no page "other,".
        --> content/glossary/touch.mdx:9:29
         |
       9 | related: [Other, other.mdx, "other,", ./other.mdx]
         |                             ^^^^^^^^
         = fix: Write other. · npm run validate -- --fix does it
         = why: A page that names another which does not exist leaves its reader at a dead end. · /help/rules/reference-unknown/

      error[reference-unknown]: There is no page "./other.mdx".
        --> content/glossary/touch.mdx:9:39
         |
       9 | related: [Other, other.mdx, "other,", ./other.mdx]
         |                                       ^^^^^^^^^^^
         = fix: Write other. · npm run validate -- --fix does it
         = why: A page that names another which does not exist leaves its reader at a dead end. · /help/rules/reference-unknown/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- related: [Other, other.mdx, "other,", ./other.mdx]
      + related: [other, other, other, other]"
    `);
  });

  test('X20 a telephone number that begins with a zero, and a price with its unit', async () => {
    const owners = settings['owners.yaml'].replace(
      'contact: { mail: delivery-lead@example.com }',
      'contact: { mail: delivery-lead@example.com, telephone: 0612345678 }',
    );
    expect(await pretty({ ...withFields({}), 'owners.yaml': owners })).toMatchInlineSnapshot(`
      "error[field-value]: "0612345678" is read as a number, and "telephone" in "contact" in entry 1 is a text.
        --> content/owners.yaml:3:58
         |
       3 |   contact: { mail: delivery-lead@example.com, telephone: 0612345678 }
         |                                                          ^^^^^^^^^^
         = fix: Put it in quotes: "0612345678". · npm run validate -- --fix does it
         = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
    `);
    expect(await mending({ ...withFields({}), 'owners.yaml': owners })).toMatchInlineSnapshot(`
      "-   contact: { mail: delivery-lead@example.com, telephone: 0612345678 }
      +   contact: { mail: delivery-lead@example.com, telephone: "0612345678" }"
    `);
  });

  test('X21 names of fields with other signs behind them', async () => {
    const files = {
      'glossary/touch.mdx': termSource()
        .replace('owner: ', 'Owner = ')
        .replace('title: ', '**title**: ')
        .replace('status: ', 'status：'),
    };
    expect(await pretty(files)).toMatchInlineSnapshot(`
      "error[front-matter]: Between "title" and its value there is no colon with a space after it.
        --> content/glossary/touch.mdx:3:1
         |
       3 | **title**: Touch
         | ^^^^^^^^^^^
         = fix: Write it like this: title: Touch. · npm run validate -- --fix does it
         = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/

      error[front-matter]: Between "Owner" and its value there is no colon with a space after it.
        --> content/glossary/touch.mdx:5:1
         |
       5 | Owner = delivery-lead
         | ^^^^^^^^
         = fix: Write it like this: Owner: delivery-lead. · npm run validate -- --fix does it
         = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/

      error[front-matter]: Between "status" and its value there is no colon with a space after it.
        --> content/glossary/touch.mdx:6:1
         |
       6 | status：draft
         | ^^^^^^^^
         = fix: Write it like this: status: draft. · npm run validate -- --fix does it
         = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
    `);
    expect(await mending(files)).toMatchInlineSnapshot(`
      "- **title**: Touch
      - Owner = delivery-lead
      - status：draft
      + title: Touch
      + owner: delivery-lead
      + status: draft"
    `);
  });
});
