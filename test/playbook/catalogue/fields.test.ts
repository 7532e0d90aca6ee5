import { expect, test } from 'vitest';
import { termSource, withFields, withLines } from '../../support/playbook-folder.ts';
import { mending, pretty } from '../../support/pretty.ts';

/* Rows Y of the catalogue of bad input. What else there is to each row is in bad-fields.test.ts. */

test('Y01 a line in another column than those it belongs to', async () => {
  const files = withFields({ changed: '\n    on: 2026-01-01\n  what: It moved.' });
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[front-matter]: This line begins in another column than the ones it belongs to.
       --> content/glossary/touch.mdx:11:3
        |
     11 |   what: It moved.
        |   ^^^^
        = fix: Begin it in column 5, like the one before it.
        = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
  expect(await mending(files)).toBe('');
});

test('Y02 a text with a colon', async () => {
  const files = withFields({ title: 'Refunds: the rules # of 2026' });
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[front-matter]: The text "Refunds: the rules" holds a colon, so it cannot be read.
      --> content/glossary/touch.mdx:3:8
       |
     3 | title: Refunds: the rules # of 2026
       |        ^^^^^^^^^^^^^^^^^^
       = fix: Put it in quotes: title: "Refunds: the rules". · npm run validate -- --fix does it
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- title: Refunds: the rules # of 2026
    + title: "Refunds: the rules" # of 2026"
  `);
});

test('Y03 a field that stands there twice', async () => {
  expect(await pretty(withLines('title: Touch', 'title: Touch\ntitle: Tuch'))).toMatchInlineSnapshot(`
    "error[front-matter]: The field "title" stands here a second time; the first is in line 3.
      --> content/glossary/touch.mdx:4:1
       |
     4 | title: Tuch
       | ^^^^^
       = fix: Keep one of the two.
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
});

test('Y04 tabs', async () => {
  const files = withFields({ changed: '\n\ton: 2026-01-01\n\twhat: It moved.' });
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[front-matter]: 2 lines are indented with tabs from here on.
       --> content/glossary/touch.mdx:10:1
        |
     10 |     on: 2026-01-01
        | ^^^^
        = fix: Indent with spaces, two for each step. · npm run validate -- --fix does it
        = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- 	on: 2026-01-01
    - 	what: It moved.
    +   on: 2026-01-01
    +   what: It moved."
  `);
});

test('Y05 fields that are not closed, and fields that are not there', async () => {
  const open = { 'glossary/touch.mdx': termSource().replace('\n---\n', '\n') };
  expect(await pretty(open)).toMatchInlineSnapshot(`
    "error[front-matter]: The fields at the top are opened with --- and not closed.
      --> content/glossary/touch.mdx:1:1
       |
     1 | ---
       | ^^^
       = fix: Add a line of --- after line 8. · npm run validate -- --fix does it
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
  expect(await mending(open)).toMatchInlineSnapshot(`""`);
  expect(await pretty({ 'glossary/touch.mdx': 'Count it.\n' })).toMatchInlineSnapshot(`
    "error[front-matter]: The page begins without its fields.
      --> content/glossary/touch.mdx:1:1
       = fix: Begin it with a line of ---, the fields such as id and title, and another line of ---.
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
});

test('Y06 fields in TOML', async () => {
  expect(await pretty({ 'glossary/touch.mdx': '+++\nid = "touch"\n+++\n\nCount it.\n' })).toMatchInlineSnapshot(`
    "error[front-matter]: The fields at the top are written in TOML.
      --> content/glossary/touch.mdx:1:1
       |
     1 | +++
       | ^^^
       = fix: Write them in YAML: name: value, between two lines of ---.
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
});

test('Y07 a mistyped field, one in capital letters, one that nobody knows', async () => {
  const files = {
    'glossary/touch.mdx': termSource({ audience: 'managers' })
      .replace('owner:', 'onwer:')
      .replace('status:', 'Status:'),
  };
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[field-unknown]: There is no field "onwer" here.
      --> content/glossary/touch.mdx:5:1
       |
     5 | onwer: delivery-lead
       | ^^^^^
       = fix: Write owner, if that is what you mean. · npm run validate -- --fix does it
       = why: A mistyped field would be ignored, and nobody would notice. · /help/rules/field-unknown/

    error[field-unknown]: There is no field "Status" here.
      --> content/glossary/touch.mdx:6:1
       |
     6 | Status: draft
       | ^^^^^^
       = fix: Write status, if that is what you mean. · npm run validate -- --fix does it
       = why: A mistyped field would be ignored, and nobody would notice. · /help/rules/field-unknown/

    error[field-unknown]: There is no field "audience" here.
      --> content/glossary/touch.mdx:9:1
       |
     9 | audience: managers
       | ^^^^^^^^
       = fix: The fields are id, title, summary, owner, risk, status, reviews, levels, changed, tags, aliases, customerSays, related, replacedBy, imported, short and avoid.
       = why: A mistyped field would be ignored, and nobody would notice. · /help/rules/field-unknown/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- onwer: delivery-lead
    - Status: draft
    + owner: delivery-lead
    + status: draft"
  `);
});

test('Y08 a number where a text stands', async () => {
  expect(await pretty(withFields({ title: '404' }))).toMatchInlineSnapshot(`
    "error[field-value]: "404" is read as a number, and "title" is a text.
      --> content/glossary/touch.mdx:3:8
       |
     3 | title: 404
       |        ^^^
       = fix: Put it in quotes: "404". · npm run validate -- --fix does it
       = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
  expect(await mending(withFields({ title: '404' }))).toMatchInlineSnapshot(`
    "- title: 404
    + title: "404""
  `);
  expect(await pretty(withFields({ title: 'no' }))).toBe('');
});

test('Y09 a title without letters, and one that is too long', async () => {
  expect(await pretty(withFields({ title: '' }))).toMatchInlineSnapshot(`
    "error[field-value]: "title" is empty.
      --> content/glossary/touch.mdx:3:1
       |
     3 | title:
       | ^^^^^
       = fix: Write a text.
       = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
  expect(await pretty(withFields({ title: `Touch ${'and so on '.repeat(8)}` }))).toMatchInlineSnapshot(`
    "warning[title-length]: The title has 85 characters; 80 read well.
      --> content/glossary/touch.mdx:3:8
       |
     3 | title: Touch and so on and so on and so on and so on and so on and so on and so on and so on
       |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = fix: Shorten it, and say the rest in the summary.
       = why: A longer title is cut off in tabs, lists and search. · /help/rules/title-length/"
  `);
  expect(await pretty(withFields({ title: 'a'.repeat(300) }))).toMatchInlineSnapshot(`
    "error[field-value]: The title has 300 characters, and 120 are the most.
      --> content/glossary/touch.mdx:3:8
       |
     3 | …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
       |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = fix: Shorten it.
       = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
});

test('Y11 a list that is written as a text', async () => {
  const files = withFields({ tags: 'delivery, orders # both', levels: undefined, customerSays: 'Well, where is it?' });
  expect(
    await pretty({
      'glossary/touch.mdx': files['glossary/touch.mdx']!.replace('\n---\n', '\nlevels: frontline\n---\n'),
    }),
  ).toMatchInlineSnapshot(`
    "error[field-value]: "tags" is a list, and "delivery, orders" is one text.
      --> content/glossary/touch.mdx:8:7
       |
     8 | tags: delivery, orders # both
       |       ^^^^^^^^^^^^^^^^
       = fix: Write it as a list: [delivery, orders]. · npm run validate -- --fix does it
       = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/

    error[field-value]: "customerSays" is a list, and "Well, where is it?" is one text.
      --> content/glossary/touch.mdx:9:15
       |
     9 | customerSays: Well, where is it?
       |               ^^^^^^^^^^^^^^^^^^
       = fix: Write each entry on a line of its own, after a hyphen and a space: - Well, where is it?
       = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/

    error[field-value]: "levels" is a list, and "frontline" is one text.
       --> content/glossary/touch.mdx:10:9
        |
     10 | levels: frontline
        |         ^^^^^^^^^
        = fix: Write it as a list: [frontline]. · npm run validate -- --fix does it
        = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
  expect(
    await mending({
      'glossary/touch.mdx': files['glossary/touch.mdx']!.replace('\n---\n', '\nlevels: frontline\n---\n'),
    }),
  ).toMatchInlineSnapshot(`
    "- tags: delivery, orders # both
    - levels: frontline
    + tags: [delivery, orders] # both
    + levels: [frontline]"
  `);
});

test('Y12 a tag that is not in the list', async () => {
  expect(await pretty(withFields({ tags: '[delivry, Orders]' }))).toMatchInlineSnapshot(`
    "warning[vocabulary-unknown]: There is no tag "delivry" in playbook.yaml.
      --> content/glossary/touch.mdx:9:8
       |
     9 | tags: [delivry, Orders]
       |        ^^^^^^^
       = fix: Write delivery, if that is the tag you mean.
       = why: Pages are found together only when they use the same word for the same thing. · /help/rules/vocabulary-unknown/

    warning[vocabulary-unknown]: There is no tag "Orders" in playbook.yaml.
      --> content/glossary/touch.mdx:9:17
       |
     9 | tags: [delivry, Orders]
       |                 ^^^^^^
       = fix: Write orders. · npm run validate -- --fix does it
       = why: Pages are found together only when they use the same word for the same thing. · /help/rules/vocabulary-unknown/"
  `);
  expect(await mending(withFields({ tags: '[delivry, Orders]' }))).toMatchInlineSnapshot(`
    "- tags: [delivry, Orders]
    + tags: [delivry, orders]"
  `);
});

test('Y13 anchors and references', async () => {
  expect(await pretty(withFields({ title: '&touch Touch', short: '*touch' }))).toMatchInlineSnapshot(`
    "error[front-matter]: "&touch" reads as a name to refer to, which cannot be used here.
      --> content/glossary/touch.mdx:3:8
       |
     3 | title: &touch Touch
       |        ^^^^^^^^^^^^
       = fix: If it is a text, put it in quotes. Else write the value itself.
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/

    error[front-matter]: "*touch" reads as what stands elsewhere under this name, which cannot be used here.
      --> content/glossary/touch.mdx:8:8
       |
     8 | short: *touch
       |        ^^^^^^
       = fix: If it is a text, put it in quotes. Else write the value itself.
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
});

test('Y14 tags of YAML', async () => {
  expect(await pretty(withFields({ title: '!!js/function "() => process.exit(9)"' }))).toMatchInlineSnapshot(`
    "error[front-matter]: "!!js/function" reads as the name of a type, which cannot be used here.
      --> content/glossary/touch.mdx:3:8
       |
     3 | title: !!js/function "() => process.exit(9)"
       |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = fix: If it is a text, put it in quotes. Else write the value itself.
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
});

test('Y15 names that programs use for themselves', async () => {
  expect(await pretty(withFields({ ['__proto__']: '{ polluted: true }', constructor: 'x' }))).toMatchInlineSnapshot(`
    "error[front-matter]: "__proto__" is a word of programs, which cannot be used here.
      --> content/glossary/touch.mdx:9:1
       |
     9 | __proto__: { polluted: true }
       | ^^^^^^^^^
       = fix: Take it out, or give it the name of a field.
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/

    error[front-matter]: "constructor" is a word of programs, which cannot be used here.
       --> content/glossary/touch.mdx:10:1
        |
     10 | constructor: x
        | ^^^^^^^^^^^
        = fix: Take it out, or give it the name of a field.
        = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
});

test('Y18 notes to the author and the order of the fields outlive mending', async () => {
  const source = termSource({ onwer: 'desk-lead # until May', owner: undefined, tags: 'delivery, orders  # two' })
    .replace('id:', '# ours\nid:')
    .replace('\n---\n', '\n\n# the end\n---\n');
  expect(await mending({ 'glossary/touch.mdx': source })).toMatchInlineSnapshot(`
    "- onwer: desk-lead # until May
    - tags: delivery, orders  # two
    + owner: desk-lead # until May
    + tags: [delivery, orders]  # two"
  `);
});
