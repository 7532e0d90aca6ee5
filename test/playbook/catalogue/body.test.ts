import { expect, test } from 'vitest';
import { termSource, withFields, withText } from '../../support/playbook-folder.ts';
import { mending, pretty } from '../../support/pretty.ts';

/* Rows M of the catalogue of bad input. What else there is to each row is in prose/bad-text.test.ts and bad-links.test.ts. */

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);

test('M01 a component that is not closed, or by another name', async () => {
  expect(await pretty(withText('<Note kind="tip">\n\nText.\n\nMore.'))).toMatchInlineSnapshot(`
    "error[prose-syntax]: <Note> is opened here and not closed.
       --> content/glossary/touch.mdx:11:1
        |
     11 | <Note kind="tip">
        | ^^^^^
        = fix: Write </Note> where it ends, on a line of its own.
        = why: From here on the text cannot be read. · /help/rules/prose-syntax/"
  `);
  expect(await pretty(withText('<Note>\n\nText.\n\n</Noet>'))).toMatchInlineSnapshot(`
    "error[prose-syntax]: "</Noet>" does not close <Note>.
       --> content/glossary/touch.mdx:15:1
        |
     15 | </Noet>
        | ^^^^^^^
        = fix: Write </Note>. · npm run validate -- --fix does it
        = why: From here on the text cannot be read. · /help/rules/prose-syntax/"
  `);
  expect(await mending(withText('<Note>\n\nText.\n\n</Noet>'))).toMatchInlineSnapshot(`
    "- </Noet>
    + </Note>"
  `);
});

test('M02 a sign for less than', async () => {
  expect(await pretty(withText('Reply in <5 minutes, if a < b.'))).toMatchInlineSnapshot(`
    "error[prose-syntax]: "<5" reads as the start of a component, such as <Note>.
       --> content/glossary/touch.mdx:11:10
        |
     11 | Reply in <5 minutes, if a < b.
        |          ^^
        = fix: Write "less than 5", or &lt;5. · npm run validate -- --fix does it
        = why: From here on the text cannot be read. · /help/rules/prose-syntax/"
  `);
  expect(await mending(withText('Reply in <5 minutes, if a < b, not <= c.'))).toMatchInlineSnapshot(`
    "- Reply in <5 minutes, if a < b, not <= c.
    + Reply in &lt;5 minutes, if a < b, not &lt;= c."
  `);
});

test('M03 places to fill in, as other programs write them', async () => {
  const files = withText('Dear {customer_name}, {{ticket.id}}, {name}, <order number>.');
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[prose-code]: {customer_name} is a piece of program, which a page cannot hold.
       --> content/glossary/touch.mdx:11:6
        |
     11 | Dear {customer_name}, {{ticket.id}}, {name}, <order number>.
        |      ^^^^^^^^^^^^^^^
        = fix: Write <Blank name="customer name" /> for a place to fill in. · npm run validate -- --fix does it
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/

    error[prose-code]: {ticket.id} is a piece of program, which a page cannot hold.
       --> content/glossary/touch.mdx:11:23
        |
     11 | Dear {customer_name}, {{ticket.id}}, {name}, <order number>.
        |                       ^^^^^^^^^^^^^
        = fix: Write <Blank name="ticket id" /> for a place to fill in. · npm run validate -- --fix does it
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/

    error[prose-code]: {name} is a piece of program, which a page cannot hold.
       --> content/glossary/touch.mdx:11:38
        |
     11 | Dear {customer_name}, {{ticket.id}}, {name}, <order number>.
        |                                      ^^^^^^
        = fix: Write <Blank name="name" /> for a place to fill in.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/

    error[prose-code]: <order number> reads as a component, and nothing is called that.
       --> content/glossary/touch.mdx:11:46
        |
     11 | Dear {customer_name}, {{ticket.id}}, {name}, <order number>.
        |                                              ^^^^^^^^^^^^^^
        = fix: Write <Blank name="order number" /> for a place to fill in, or &lt; for the sign itself.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- Dear {customer_name}, {{ticket.id}}, {name}, <order number>.
    + Dear <Blank name="customer name" />, <Blank name="ticket id" />, {name}, <order number>."
  `);
});

test('M04 a comment of HTML', async () => {
  const files = withText('<!-- ask the lead -->\n\n<!-- two\nlines -->\n\nText <!-- a */ b --> more.');
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[prose-syntax]: A comment is written in another way here.
       --> content/glossary/touch.mdx:11:1
        |
     11 | <!-- ask the lead -->
        | ^^^^
        = fix: Write {/* ask the lead */}, or take it out. · npm run validate -- --fix does it
        = why: From here on the text cannot be read. · /help/rules/prose-syntax/

    error[prose-syntax]: A comment is written in another way here.
       --> content/glossary/touch.mdx:13:1
        |
     13 | <!-- two
        | ^^^^
        = fix: Write {/* two lines */}, or take it out. · npm run validate -- --fix does it
        = why: From here on the text cannot be read. · /help/rules/prose-syntax/

    error[prose-syntax]: A comment is written in another way here.
       --> content/glossary/touch.mdx:16:6
        |
     16 | Text <!-- a */ b --> more.
        |      ^^^^
        = fix: Write {/* a */ b */}, or take it out.
        = why: From here on the text cannot be read. · /help/rules/prose-syntax/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- <!-- ask the lead -->
    - <!-- two
    - lines -->
    + {/* ask the lead */}
    + {/* two
    + lines */}"
  `);
});

test('M05 a component that nobody knows', async () => {
  const files = withText('<Nte>\n\nA.\n\n</Nte>\n\n<Calout>\n\nB.\n\n</Calout>\n\n<Widget />');
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[component-unknown]: Nothing is called <Nte>.
       --> content/glossary/touch.mdx:11:1
        |
     11 | <Nte>
        | ^^^^
        = fix: Write <Note>, if that is what you mean. · npm run validate -- --fix does it
        = why: An unknown component would leave a hole in the page. · /help/rules/component-unknown/

    error[component-unknown]: Nothing is called <Calout>.
       --> content/glossary/touch.mdx:17:1
        |
     17 | <Calout>
        | ^^^^^^^
        = fix: Write <Note>, if that is what you mean.
        = why: An unknown component would leave a hole in the page. · /help/rules/component-unknown/

    error[component-unknown]: Nothing is called <Widget>.
       --> content/glossary/touch.mdx:23:1
        |
     23 | <Widget />
        | ^^^^^^^
        = fix: You may write Note, Steps, Decision, Say, Fact, Term, Page, Latitude, Standards, Example, DoneWell, YourCall, Blank, Contact and Check.
        = why: An unknown component would leave a hole in the page. · /help/rules/component-unknown/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- <Nte>
    - </Nte>
    + <Note>
    + </Note>"
  `);
});

test('M07 lines that are a program', async () => {
  expect(await pretty(withText('import x from "./x.js"\n\nText.'))).toMatchInlineSnapshot(`
    "error[prose-code]: A line that begins with "import" is a piece of program, which a page cannot hold.
       --> content/glossary/touch.mdx:11:1
        |
     11 | import x from "./x.js"
        | ^^^^^^
        = fix: Take it out. If it is a sentence, begin it with another word.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/"
  `);
});

test('M08 braces that hold a program', async () => {
  expect(await pretty(withText('A {1 + 1} b.\n\n<Note kind={"tip"}>\n\nC.\n\n</Note>'))).toMatchInlineSnapshot(`
    "error[prose-code]: Braces hold a piece of program, which a page cannot hold.
       --> content/glossary/touch.mdx:11:3
        |
     11 | A {1 + 1} b.
        |   ^^^^^^^
        = fix: Write the text without braces, or put a backslash before each: \\{ and \\}.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/

    error[prose-code]: The property "kind" of <Note> holds a piece of program.
       --> content/glossary/touch.mdx:13:1
        |
     13 | <Note kind={"tip"}>
        | ^^^^^
        = fix: Write kind="…" with straight quotation marks.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/"
  `);
});

test('M09 tags of HTML', async () => {
  expect(await pretty(withText('A <b>b</b>.\n\n<script>alert(1)</script>'))).toMatchInlineSnapshot(`
    "error[prose-code]: A page cannot hold the HTML tag <b>.
       --> content/glossary/touch.mdx:11:3
        |
     11 | A <b>b</b>.
        |   ^^
        = fix: Write **bold** with stars.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/

    error[prose-code]: A page cannot hold the HTML tag <script>.
       --> content/glossary/touch.mdx:13:1
        |
     13 | <script>alert(1)</script>
        | ^^^^^^^
        = fix: Take it out.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/"
  `);
});

test('M10 properties that run or paint something', async () => {
  expect(await pretty(withText('<Note kind="tip" onclick="x()">\n\nA.\n\n</Note>'))).toMatchInlineSnapshot(`
    "error[prose-code]: <Note> cannot have "onclick": a page has no program and no style of its own.
       --> content/glossary/touch.mdx:11:1
        |
     11 | <Note kind="tip" onclick="x()">
        | ^^^^^
        = fix: Take it out.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/"
  `);
});

test('M11 addresses that run something', async () => {
  expect(await pretty(withText('[a](javascript:alert(1))'))).toMatchInlineSnapshot(`
    "error[prose-code]: An address cannot begin with "javascript:".
       --> content/glossary/touch.mdx:11:1
        |
     11 | [a](javascript:alert(1))
        | ^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write an address that begins with https:, mailto: or tel:, or the path of a page.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/"
  `);
});

test('M12 a page that ends in .md', async () => {
  expect(await pretty({ 'glossary/touch.md': termSource({}, 'A <b onclick="x()">b</b>.') })).toMatchInlineSnapshot(`
    "error[prose-code]: A page cannot hold the HTML tag <b>.
       --> content/glossary/touch.md:11:3
        |
     11 | A <b onclick="x()">b</b>.
        |   ^^
        = fix: Write **bold** with stars.
        = why: A page is text. What could run as a program, or lead into a computer, is never published. · /help/rules/prose-code/"
  `);
});

test('M13 more signs than anybody would write', async () => {
  expect(await pretty(withText(`A.\n\n${'>'.repeat(20_000)}`))).toMatchInlineSnapshot(`
    "error[prose-depth]: Text is nested more than 60 levels deep here.
       --> content/glossary/touch.mdx:13:1
        |
     13 | >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>…
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write it as separate paragraphs or lists.
        = why: Text nested this deep cannot be read by people either. · /help/rules/prose-depth/"
  `);
  expect(await pretty(withText('{'.repeat(3001)))).toMatchInlineSnapshot(`
    "error[prose-syntax]: The text has 3001 of the signs "<" and "{", more than can be read.
       --> content/glossary/touch.mdx:11:1
        |
     11 | {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{…
        | ^
        = fix: Write &lt; and \\{ for signs that begin no component; more than 3000 are too many for a page.
        = why: From here on the text cannot be read. · /help/rules/prose-syntax/"
  `);
});

test('M14 a picture that is not there, or by another name', async () => {
  const files = {
    ...withText('![A parcel with its seal](./parcle.png)\n\n![A parcel with its seal](./Parcel.png)'),
    'glossary/parcel.png': png,
  };
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[image-missing]: There is no picture "./parcle.png".
       --> content/glossary/touch.mdx:11:1
        |
     11 | ![A parcel with its seal](./parcle.png)
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write ./parcel.png, if that is the picture you mean.
        = why: Where a picture should show how, the reader sees a hole. · /help/rules/image-missing/

    error[image-missing]: The picture "./Parcel.png" is written in another way than its file.
       --> content/glossary/touch.mdx:13:1
        |
     13 | ![A parcel with its seal](./Parcel.png)
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write ./parcel.png. · npm run validate -- --fix does it
        = why: Where a picture should show how, the reader sees a hole. · /help/rules/image-missing/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- ![A parcel with its seal](./Parcel.png)
    + ![A parcel with its seal](./parcel.png)"
  `);
});

test('M16 a picture of another kind than its name says, or of one that is not shown', async () => {
  expect(
    await pretty({
      ...withFields({}),
      'glossary/a.png': '<svg onload="x" />',
      'glossary/b.jpg': png,
      'glossary/c.heic': 'x',
    }),
  ).toMatchInlineSnapshot(`
    "error[file-kind]: "a.png" is no PNG picture, whatever its name says.
      --> content/glossary/a.png:1:1
       = fix: Open it in a picture program and save it as PNG, JPEG, GIF or WebP.
       = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/

    error[file-kind]: "b.jpg" is a PNG picture with the ending of another kind.
      --> content/glossary/b.jpg:1:1
       = fix: Rename it to b.png, here and where it is shown.
       = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/

    error[file-kind]: "c.heic" is a picture of a kind that is not shown here.
      --> content/glossary/c.heic:1:1
       = fix: Open it in a picture program and save it as PNG, JPEG, GIF or WebP.
       = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/"
  `);
});

test('M18 a picture that nothing is said of, or only its name', async () => {
  expect(await pretty({ ...withText('![](./parcel.png)\n\n![parcel.png](./parcel.png)'), 'glossary/parcel.png': png }))
    .toMatchInlineSnapshot(`
    "error[image-alt]: Nothing says what the picture "./parcel.png" shows.
       --> content/glossary/touch.mdx:11:1
        |
     11 | ![](./parcel.png)
        | ^^^^^^^^^^^^^^^^^
        = fix: Say between the square brackets what the picture shows: ![A parcel with its seal on the left](…).
        = why: Readers who cannot see a picture get what is written for it, or nothing. · /help/rules/image-alt/

    warning[image-alt]: "parcel.png" is the name of the file, not what the picture shows.
       --> content/glossary/touch.mdx:13:1
        |
     13 | ![parcel.png](./parcel.png)
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Say between the square brackets what the picture shows: ![A parcel with its seal on the left](…).
        = why: Readers who cannot see a picture get what is written for it, or nothing. · /help/rules/image-alt/"
  `);
});

test('M22 what belongs to one customer, or opens a door, is named and never repeated', async () => {
  const token = `ghp_${'a1B2'.repeat(9)}`;
  const files = withText(
    `Paid with 4539 1488 0343 6467 on the day.\n\nRefund to IT40S0542811101000000123456, CF MRTMTT91D08F205J, CNP 1800101221144.\n\nAsk a-customer-of-ours@libero.it.\n\nKey: ${token}.`,
  );
  const said = await pretty(files);
  expect(said).toMatchInlineSnapshot(`
    "error[private-data]: What looks like the number of a payment card stands here.
       --> content/glossary/touch.mdx:11:11
        |
     11 | Paid with ••••••••••••••••••• on the day.
        |           ^^^^^^^^^^^^^^^^^^^
        = fix: Take it out, and make up one that nobody has. It stays in the history: tell whoever looks after the repository.
        = why: What stands in a playbook is read by many, and stays in its history when it is taken out. · /help/rules/private-data/

    error[private-data]: What looks like the number of a bank account stands here.
       --> content/glossary/touch.mdx:13:11
        |
     13 | Refund to •••••••••••••••••••••••••••, CF ••••••••••••••••, CNP •••••••••••••.
        |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Take it out, and make up one that nobody has. It stays in the history: tell whoever looks after the repository.
        = why: What stands in a playbook is read by many, and stays in its history when it is taken out. · /help/rules/private-data/

    error[private-data]: What looks like the tax code of a person stands here.
       --> content/glossary/touch.mdx:13:43
        |
     13 | Refund to •••••••••••••••••••••••••••, CF ••••••••••••••••, CNP •••••••••••••.
        |                                           ^^^^^^^^^^^^^^^^
        = fix: Take it out, and make up one that nobody has. It stays in the history: tell whoever looks after the repository.
        = why: What stands in a playbook is read by many, and stays in its history when it is taken out. · /help/rules/private-data/

    error[private-data]: What looks like the personal number of somebody stands here.
       --> content/glossary/touch.mdx:13:65
        |
     13 | Refund to •••••••••••••••••••••••••••, CF ••••••••••••••••, CNP •••••••••••••.
        |                                                                 ^^^^^^^^^^^^^
        = fix: Take it out, and make up one that nobody has. It stays in the history: tell whoever looks after the repository.
        = why: What stands in a playbook is read by many, and stays in its history when it is taken out. · /help/rules/private-data/

    error[private-data]: What looks like the private mail address of somebody stands here.
       --> content/glossary/touch.mdx:15:5
        |
     15 | Ask ••••••••••••••••••••••••••••.
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Take it out. An example has an address such as maria@example.com.
        = why: What stands in a playbook is read by many, and stays in its history when it is taken out. · /help/rules/private-data/

    error[private-data]: What looks like a key that opens a program stands here.
       --> content/glossary/touch.mdx:17:6
        |
     17 | Key: ••••••••••••••••••••••••••••••••••••••••.
        |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Take it out, and have it withdrawn today: whoever can read this can use it.
        = why: What stands in a playbook is read by many, and stays in its history when it is taken out. · /help/rules/private-data/"
  `);
  for (const secret of ['1488', '0542811101', 'MRTMTT', '18001', 'customer-of-ours', 'a1B2'])
    expect(said).not.toContain(secret);
  expect(await mending(files)).toBe('');
});

test('M22 numbers of other kinds, and those set apart for examples, are left alone', async () => {
  const text =
    'Order 4539 1488 0343 6468, article 8001234567890, tracking 1Z999AA10123456784, +39 06 1234 5678, 2026-11-21, card 4242 4242 4242 4242, maria@example.com, desk@shop.example.';
  expect(await pretty(withText(text))).toBe('');
});
