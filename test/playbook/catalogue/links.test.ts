import { expect, test } from 'vitest';
import { pageSources } from '../../support/page-sources.ts';
import { settings, termSource, withFields, withText } from '../../support/playbook-folder.ts';
import { mending, pretty } from '../../support/pretty.ts';

/* Rows L of the catalogue of bad input. What else there is to each row is in bad-links.test.ts. */

const touch = termSource();
const other = { 'glossary/other.mdx': termSource({ id: 'other', title: 'Other' }, '## When to count\n\nNow.') };

test('L01 two files that would be one page', async () => {
  expect(await pretty({ 'glossary/touch.md': touch, 'glossary/touch.mdx': touch })).toMatchInlineSnapshot(`
    "error[name-collision]: "glossary/touch.mdx" and "glossary/touch.md" would be one page.
      --> content/glossary/touch.mdx:1:1
       = fix: Rename one of them, or delete it.
       = why: Of two files with one name, only one can be shown. · /help/rules/name-collision/"
  `);
});

test('L02 two pages with one id', async () => {
  expect(await pretty({ 'glossary/a.mdx': touch, 'glossary/b.mdx': termSource({ title: 'Second' }) }))
    .toMatchInlineSnapshot(`
    "error[id-repeated]: "touch" is the id of two pages: this one and content/glossary/a.mdx.
      --> content/glossary/b.mdx:2:5
       |
     2 | id: touch
       |     ^^^^^
       = fix: Give the newer of the two another id.
       = why: An id leads to one page; of two with the same id one could not be found. · /help/rules/id-repeated/"
  `);
});

test('L03 what cannot be an id', async () => {
  expect(await pretty(withFields({ id: '../../../evil' }))).toMatchInlineSnapshot(`
    "error[id-shape]: "../../../evil" cannot be an id.
      --> content/glossary/touch.mdx:2:5
       |
     2 | id: ../../../evil
       |     ^^^^^^^^^^^^^
       = fix: An id has small letters, digits and single hyphens, like late-delivery.
       = why: The id is part of the address, and an address never changes. · /help/rules/id-shape/"
  `);
  expect(await pretty(withFields({ id: 'Late Delivery' }))).toMatchInlineSnapshot(`
    "error[id-shape]: "Late Delivery" cannot be an id.
      --> content/glossary/touch.mdx:2:5
       |
     2 | id: Late Delivery
       |     ^^^^^^^^^^^^^
       = fix: Write late-delivery, since an id has small letters, digits and single hyphens.
       = why: The id is part of the address, and an address never changes. · /help/rules/id-shape/"
  `);
  expect(await mending(withFields({ id: 'Late Delivery' }))).toBe('');
});

test('L05 a link to no page', async () => {
  expect(await pretty(withText('See [one](/glossary/tuch/).'))).toMatchInlineSnapshot(`
    "error[link-broken]: The link "/glossary/tuch/" leads to no page.
       --> content/glossary/touch.mdx:11:5
        |
     11 | See [one](/glossary/tuch/).
        |     ^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write /glossary/touch/, if that is the page you mean.
        = why: A reader who follows a link in front of a customer must not land on an error. · /help/rules/link-broken/"
  `);
  expect(await mending(withText('See [one](/glossary/tuch/).'))).toBe('');
});

test('L06 a link to no heading', async () => {
  expect(await pretty({ ...other, ...withText('[a](./other.mdx#when-to-cuont)') })).toMatchInlineSnapshot(`
    "error[anchor-broken]: There is no heading "#when-to-cuont" in "Other".
       --> content/glossary/touch.mdx:11:1
        |
     11 | [a](./other.mdx#when-to-cuont)
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write #when-to-count, if that is the heading you mean.
        = why: A link to a place that is gone drops its reader at the top of a page, to search for themselves. · /help/rules/anchor-broken/"
  `);
});

test('L07 a link to the file of a page leads to the page; one to the file on the web is told the way', async () => {
  const repository = 'repository: { address: https://github.com/example/playbook, platform: github }\n';
  const files = {
    ...other,
    'playbook.yaml': `${settings['playbook.yaml']}${repository}address: https://playbook.example.com\n`,
    ...withText(
      '[a](./other.mdx), [b](https://github.com/example/playbook/blob/main/content/glossary/other.mdx#when-to-count), [c](https://playbook.example.com/glossary/other/).',
    ),
  };
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "warning[link-form]: The link "https://github.com/example/playbook/blob/main/content/glossary/other.mdx#when-to-count" leaves the playbook, to come back to one of its pages.
       --> content/glossary/touch.mdx:11:19
        |
     11 | …x), [b](https://github.com/example/playbook/blob/main/content/glossary/other.mdx#when-to-count), [c]…
        |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write ./other.mdx#when-to-count. · npm run validate -- --fix does it
        = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/

    warning[link-form]: The link "https://playbook.example.com/glossary/other/" leaves the playbook, to come back to one of its pages.
       --> content/glossary/touch.mdx:11:112
        |
     11 | …ther.mdx#when-to-count), [c](https://playbook.example.com/glossary/other/).
        |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write /glossary/other/. · npm run validate -- --fix does it
        = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- [a](./other.mdx), [b](https://github.com/example/playbook/blob/main/content/glossary/other.mdx#when-to-count), [c](https://playbook.example.com/glossary/other/).
    + [a](./other.mdx), [b](./other.mdx#when-to-count), [c](/glossary/other/)."
  `);
});

test('L08 another case, no slash at the end, or a heading in its own words', async () => {
  const files = {
    ...other,
    ...withText('[a](/Glossary/other), [b](./Other.mdx "t"), [c](<./other.mdx#When to count>).'),
  };
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[anchor-broken]: There is no heading "#When to count" in "Other".
       --> content/glossary/touch.mdx:11:45
        |
     11 | [a](/Glossary/other), [b](./Other.mdx "t"), [c](<./other.mdx#When to count>).
        |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write #when-to-count, if that is the heading you mean. · npm run validate -- --fix does it
        = why: A link to a place that is gone drops its reader at the top of a page, to search for themselves. · /help/rules/anchor-broken/

    warning[link-form]: The link "/Glossary/other" is written in another way than what it leads to.
       --> content/glossary/touch.mdx:11:1
        |
     11 | [a](/Glossary/other), [b](./Other.mdx "t"), [c](<./other.mdx#When to count>).
        | ^^^^^^^^^^^^^^^^^^^^
        = fix: Write /glossary/other/. · npm run validate -- --fix does it
        = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/

    warning[link-form]: The link "./Other.mdx" is written in another way than what it leads to.
       --> content/glossary/touch.mdx:11:23
        |
     11 | [a](/Glossary/other), [b](./Other.mdx "t"), [c](<./other.mdx#When to count>).
        |                       ^^^^^^^^^^^^^^^^^^^^
        = fix: Write ./other.mdx. · npm run validate -- --fix does it
        = why: An address written in another way works on one server and fails on the next. · /help/rules/link-form/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- [a](/Glossary/other), [b](./Other.mdx "t"), [c](<./other.mdx#When to count>).
    + [a](/glossary/other/), [b](./other.mdx "t"), [c](./other.mdx#when-to-count)."
  `);
});

test('L11 a link to a retired page', async () => {
  const retired = {
    'glossary/old.mdx': termSource({ id: 'old', title: 'Old', status: 'retired', replacedBy: 'touch' }),
  };
  expect(await pretty({ ...retired, ...withText('[a](./old.mdx)') })).toMatchInlineSnapshot(`
    "warning[link-retired]: "Old" is retired.
       --> content/glossary/touch.mdx:11:1
        |
     11 | [a](./old.mdx)
        | ^^^^^^^^^^^^^^
        = fix: Name touch instead, which took its place.
        = why: Readers who follow a link end up with what no longer holds. · /help/rules/link-retired/"
  `);
});

test('L12 a way out of the content folder', async () => {
  expect(await pretty(withText('[a](../../../../etc/passwd) ![A thing](../../../../etc/passwd)')))
    .toMatchInlineSnapshot(`
    "error[link-broken]: The link "../../../../etc/passwd" leads out of the content folder.
       --> content/glossary/touch.mdx:11:1
        |
     11 | [a](../../../../etc/passwd) ![A thing](../../../../etc/passwd)
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Link to a page of the playbook, or take the link out.
        = why: A reader who follows a link in front of a customer must not land on an error. · /help/rules/link-broken/

    error[image-missing]: The picture "../../../../etc/passwd" lies outside the content folder.
       --> content/glossary/touch.mdx:11:29
        |
     11 | [a](../../../../etc/passwd) ![A thing](../../../../etc/passwd)
        |                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Put the picture beside the page, and write its name.
        = why: Where a picture should show how, the reader sees a hole. · /help/rules/image-missing/"
  `);
});

test('L13 pages that need one another in a circle', async () => {
  const path = (id: string, needs: string) => pageSources.path({ id, title: id, needs: `[${needs}]` });
  const files = { 'paths/one.mdx': path('one', 'two'), 'paths/two.mdx': path('two', 'one') };
  const beside = { 'roles/adviser.mdx': pageSources.role(), 'procedures/late-delivery.mdx': pageSources.procedure() };
  expect(await pretty({ ...files, ...beside })).toMatchInlineSnapshot(`
    "error[prerequisite-cycle]: "one" needs "two", which needs "one".
       --> content/paths/one.mdx:11:9
        |
     11 | needs: [two]
        |         ^^^
        = fix: Take one of these out of \`needs\`: the path that comes first needs none of the others.
        = why: Whoever goes in a circle never arrives. · /help/rules/prerequisite-cycle/"
  `);
});

test('L14 a page that no other leads to', async () => {
  expect(await pretty({ 'procedures/late-delivery.mdx': pageSources.procedure({ status: 'unverified' }) }))
    .toMatchInlineSnapshot(`
    "warning[page-orphan]: No other page leads to "Late delivery".
      --> content/procedures/late-delivery.mdx:2:5
       |
     2 | id: late-delivery
       |     ^^^^^^^^^^^^^
       = fix: Link to it from the pages whose readers need it.
       = why: Readers go from page to page; one that no other leads to is found by chance. · /help/rules/page-orphan/"
  `);
});

test('L17 two equal headings', async () => {
  expect(await pretty(withText('## When\n\nNow.\n\n## When\n\nThen.'))).toMatchInlineSnapshot(`
    "warning[heading-repeated]: The heading "When" stands in line 11 already.
       --> content/glossary/touch.mdx:15:1
        |
     15 | ## When
        | ^^^^^^^
        = fix: Word one of them so that it says how they differ.
        = why: Of two equal headings the address of the second changes when the first does. · /help/rules/heading-repeated/"
  `);
});

test('L19 headings out of order, without words, or in bold only', async () => {
  expect(await pretty(withText('#### Deep\n\nA.\n\n# Title\n\nB.\n\n##\n\n**When to count**\n\nC.')))
    .toMatchInlineSnapshot(`
    "warning[heading-order]: "Deep" has level 4, and the heading above it level 1.
       --> content/glossary/touch.mdx:11:1
        |
     11 | #### Deep
        | ^^^^^^^^^
        = fix: Begin it with ##.
        = why: People who cannot see the page find their way by its headings and their levels. · /help/rules/heading-order/

    warning[heading-order]: "Title" is a second title.
       --> content/glossary/touch.mdx:15:1
        |
     15 | # Title
        | ^^^^^^^
        = fix: Begin it with ## instead of #: the title of the page stands at its top already.
        = why: People who cannot see the page find their way by its headings and their levels. · /help/rules/heading-order/

    warning[heading-order]: The heading has no words.
       --> content/glossary/touch.mdx:19:1
        |
     19 | ##
        | ^^
        = fix: Write what the section is about, or take the heading out.
        = why: People who cannot see the page find their way by its headings and their levels. · /help/rules/heading-order/

    warning[markdown-missed]: "When to count" stands alone in bold and is no heading.
       --> content/glossary/touch.mdx:21:1
        |
     21 | **When to count**
        | ^^^^^^^^^^^^^^^^^
        = fix: Write ## When to count, so that the outline shows it.
        = why: What is meant as a list, a heading or a box reaches readers as a row of signs. · /help/rules/markdown-missed/"
  `);
});

test('L20 links without words, or with words that say nothing', async () => {
  expect(await pretty({ ...other, ...withText('[](./other.mdx), [click here](./other.mdx), https://example.com/x') }))
    .toMatchInlineSnapshot(`
    "warning[link-text]: The link has no words to click.
       --> content/glossary/touch.mdx:11:1
        |
     11 | [](./other.mdx), [click here](./other.mdx), https://example.com/x
        | ^^^^^^^^^^^^^^^
        = fix: Write in the link what the reader finds behind it.
        = why: Many readers go from link to link and hear or see nothing but their words. · /help/rules/link-text/

    warning[link-text]: The words "click here" do not say where the link leads.
       --> content/glossary/touch.mdx:11:18
        |
     11 | [](./other.mdx), [click here](./other.mdx), https://example.com/x
        |                  ^^^^^^^^^^^^^^^^^^^^^^^^^
        = fix: Write in the link what the reader finds behind it.
        = why: Many readers go from link to link and hear or see nothing but their words. · /help/rules/link-text/

    warning[link-text]: The words of the link are its address.
       --> content/glossary/touch.mdx:11:45
        |
     11 | [](./other.mdx), [click here](./other.mdx), https://example.com/x
        |                                             ^^^^^^^^^^^^^^^^^^^^^
        = fix: Write in the link what the reader finds behind it.
        = why: Many readers go from link to link and hear or see nothing but their words. · /help/rules/link-text/"
  `);
});

test('L23 two equal items of a checklist', async () => {
  expect(
    await pretty({
      'checklists/check.mdx': pageSources.checklist({}, '- [ ] Read it.\n- [ ] Weigh it.\n- [ ] Read  it.'),
    }),
  ).toMatchInlineSnapshot(`
    "error[task-repeated]: "Read it." stands twice in this checklist, in lines 11 and 13.
       --> content/checklists/check.mdx:13:1
        |
     13 | - [ ] Read  it.
        | ^^^^^^^^^^^^^^^
        = fix: Take one of them out, or say how they differ.
        = why: Of two equal items people tick both when they have done one. · /help/rules/task-repeated/"
  `);
});
