import { expect, test } from 'vitest';
import { settings, termSource, withFields } from '../../support/playbook-folder.ts';
import { mending, pretty } from '../../support/pretty.ts';
import { reviewedTerm } from '../../support/reviewed-term.ts';

/* Rows D of the catalogue of bad input. What else there is to each row is in bad-trust.test.ts. */

test('D01 a day that does not exist', async () => {
  expect(await pretty(reviewedTerm({ next: '2026-02-30' }))).toMatchInlineSnapshot(`
    "error[field-value]: The day 2026-02-30 does not exist.
       --> content/glossary/touch.mdx:14:11
        |
     14 |     next: 2026-02-30
        |           ^^^^^^^^^^
        = fix: Write another: February 2026 has 28 days.
        = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
});

test('D02 a day in another form', async () => {
  expect(await pretty(reviewedTerm({ on: '31/10/2026', next: '03/04/2027' }))).toMatchInlineSnapshot(`
    "error[field-value]: "31/10/2026" is not how a day is written here.
       --> content/glossary/touch.mdx:10:9
        |
     10 |   - on: 31/10/2026
        |         ^^^^^^^^^^
        = fix: Write 2026-10-31.
        = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/

    error[field-value]: "03/04/2027" can be read as two days.
       --> content/glossary/touch.mdx:14:11
        |
     14 |     next: 03/04/2027
        |           ^^^^^^^^^^
        = fix: Write 2027-04-03 or 2027-03-04.
        = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
  expect(await mending(reviewedTerm({ on: '31/10/2026', next: '03/04/2027' }))).toBe('');
});

test('D03 what is no day at all', async () => {
  expect(await pretty(reviewedTerm({ on: '', next: 'soon' }))).toMatchInlineSnapshot(`
    "error[field-value]: "on" in entry 1 of "reviews" is empty.
       --> content/glossary/touch.mdx:10:5
        |
     10 |   - on:
        |     ^^
        = fix: Write year, month and day like 2026-05-01.
        = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/

    error[field-value]: "soon" is not a day.
       --> content/glossary/touch.mdx:14:11
        |
     14 |     next: soon
        |           ^^^^
        = fix: Write year, month and day like 2026-05-01.
        = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
  expect(await pretty(reviewedTerm({ next: 'true' }))).toMatchInlineSnapshot(`
    "error[field-value]: "true" is not a day.
       --> content/glossary/touch.mdx:14:11
        |
     14 |     next: true
        |           ^^^^
        = fix: Write year, month and day like 2026-05-01.
        = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
});

test('D05 a day in a time zone that is a day ahead', async () => {
  expect(process.env['TZ']).toBe('Pacific/Kiritimati');
  expect(await pretty(reviewedTerm({ on: '2026-11-21' }))).toBe('');
  expect(await pretty(reviewedTerm({ on: '2026-11-22' }))).toMatchInlineSnapshot(`
    "error[review-day]: The review is dated 2026-11-22, which is still to come.
       --> content/glossary/touch.mdx:10:9
        |
     10 |   - on: 2026-11-22
        |         ^^^^^^^^^^
        = fix: Write the day on which the page was checked.
        = why: Review days that cannot be true make every other review day worth less. · /help/rules/review-day/"
  `);
});

test('D06 a review too far away', async () => {
  expect(await pretty(reviewedTerm({ next: '9999-12-31' }))).toMatchInlineSnapshot(`
    "error[review-day]: The next review (9999-12-31) is more than 6 months away, too far for a page whose risk is standard.
       --> content/glossary/touch.mdx:14:11
        |
     14 |     next: 9999-12-31
        |           ^^^^^^^^^^
        = fix: Write 2027-05-01 or an earlier day.
        = why: Review days that cannot be true make every other review day worth less. · /help/rules/review-day/"
  `);
});

test('D08 an overdue review', async () => {
  expect(await pretty(reviewedTerm({ on: '2026-05-01', next: '2026-10-01' }))).toMatchInlineSnapshot(`
    "warning[review-overdue]: The review of "Touch" was due 51 days ago.
       --> content/glossary/touch.mdx:14:11
        |
     14 |     next: 2026-10-01
        |           ^^^^^^^^^^
        = fix: Ask \`delivery-lead\` to check it against reality and record the review.
        = why: A reader cannot tell a page that is still true from one that nobody has read for years. · /help/rules/review-overdue/"
  `);
});

test('D12 a page without an owner', async () => {
  expect(await pretty(withFields({ owner: undefined }))).toMatchInlineSnapshot(`
    "error[owner-missing]: "Touch" has no owner.
      --> content/glossary/touch.mdx:2:1
       |
     2 | id: touch
       | ^
       = fix: Name an owner from owners.yaml in \`owner\`, here or in the \`_folder.yaml\` of its folder.
       = why: A page that nobody answers for is not corrected when it is wrong. · /help/rules/owner-missing/"
  `);
});

test('D13 an owner that is empty', async () => {
  expect(await pretty(withFields({ owner: '""' }))).toMatchInlineSnapshot(`
    "error[field-value]: "owner" is empty.
      --> content/glossary/touch.mdx:5:1
       |
     5 | owner: ""
       | ^^^^^
       = fix: Name an owner by its id in owners.yaml.
       = why: A value that does not fit is shown wrong, or not at all. · /help/rules/field-value/"
  `);
});

test('D14 an owner nobody knows', async () => {
  expect(await pretty(withFields({ owner: 'delivery-laed' }))).toMatchInlineSnapshot(`
    "error[owner-unknown]: Nobody called "delivery-laed" is in the owners list.
      --> content/glossary/touch.mdx:5:8
       |
     5 | owner: delivery-laed
       |        ^^^^^^^^^^^^^
       = fix: Write delivery-lead, if that is who you mean.
       = why: A name that stands for nobody leaves readers without anybody to ask. · /help/rules/owner-unknown/"
  `);
  expect(await pretty(withFields({ owner: 'Maria Rossi' }))).toMatchInlineSnapshot(`
    "error[owner-unknown]: Nobody called "Maria Rossi" is in the owners list.
      --> content/glossary/touch.mdx:5:8
       |
     5 | owner: Maria Rossi
       |        ^^^^^^^^^^^
       = fix: Name somebody from owners.yaml, or add the role there.
       = why: A name that stands for nobody leaves readers without anybody to ask. · /help/rules/owner-unknown/"
  `);
  expect(await mending(withFields({ owner: 'Delivery-Lead' }))).toBe('');
});

test('D15 an owner who has left', async () => {
  const owners = settings['owners.yaml'].replace('deputy: desk-lead', 'until: 2026-10-01');
  expect(await pretty({ ...withFields({}), 'owners.yaml': owners })).toMatchInlineSnapshot(`
    "warning[owner-left]: "Delivery lead" left office on 2026-10-01, and no deputy answers today.
      --> content/glossary/touch.mdx:5:8
       |
     5 | owner: delivery-lead
       |        ^^^^^^^^^^^^^
       = fix: Name an owner who is in office, or give "delivery-lead" a deputy in owners.yaml.
       = why: Readers who call somebody who has gone get no answer, and the page no care. · /help/rules/owner-left/"
  `);
});

test('D20 a retired page without successor or reason', async () => {
  expect(await pretty(withFields({ status: 'retired' }))).toMatchInlineSnapshot(`
    "error[retired-without-successor]: "Touch" is retired, and nothing says what took its place.
      --> content/glossary/touch.mdx:6:9
       |
     6 | status: retired
       |         ^^^^^^^
       = fix: Name the page that did in \`replacedBy\`, or say in \`changed\` why none is needed.
       = why: Who has a retired page at hand must learn what holds instead. · /help/rules/retired-without-successor/"
  `);
});

test('T01 T02 T03 a translation that is missing, stale, or built in another way', async () => {
  const files = {
    'playbook.yaml': settings['playbook.yaml'].replace('all: [en]', 'all: [en, it, ro]'),
    'glossary/touch.mdx': termSource({}, '## Example\n\nCount it.'),
    'glossary/touch.it.mdx':
      '---\ntitle: Tocco\nsummary: Che cosa contiamo.\ntranslates: 00000000\ntexts:\n  shrot: Ogni volta.\n---\n\n### Esempio\n\nConta.\n',
    'glossary/other.mdx': termSource({ id: 'other', title: 'Other', status: 'unverified' }),
  };
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[translation-structure]: The source has no text "shrot".
      --> content/glossary/touch.it.mdx:6:3
       |
     6 |   shrot: Ogni volta.
       |   ^^^^^
       = fix: Write short, if that is the text you mean.
       = why: Two people who read a page in two languages must do the same steps. · /help/rules/translation-structure/

    error[translation-structure]: This heading has level 3; in the source, "Example" has level 2.
      --> content/glossary/touch.it.mdx:9:1
       |
     9 | ### Esempio
       | ^^^^^^^^^^^
       = fix: Give the translation the headings of the source, in their order.
       = why: Two people who read a page in two languages must do the same steps. · /help/rules/translation-structure/

    warning[translation-stale]: The text of content/glossary/touch.mdx has changed since this translation was made of it.
      --> content/glossary/touch.it.mdx:4:13
       |
     4 | translates: 00000000
       |             ^^^^^^^^
       = fix: Bring the translation up to date, then write 5ed29c36.
       = why: Readers of a translation act on what the page said before. · /help/rules/translation-stale/

    warning[heading-order]: "Esempio" has level 3, and the heading above it level 1.
      --> content/glossary/touch.it.mdx:9:1
       |
     9 | ### Esempio
       | ^^^^^^^^^^^
       = fix: Begin it with ##.
       = why: People who cannot see the page find their way by its headings and their levels. · /help/rules/heading-order/

    info[translation-missing]: 1 page of 1 has no text in the language "it".
      --> content/playbook.yaml:3:37
       |
     3 | languages: { default: en, all: [en, it, ro] }
       |                                     ^^
       = fix: Until they have, readers see the text in "en", marked as such.
       = why: People understand and remember best what they read in their own language. · /help/rules/translation-missing/

    info[translation-missing]: 1 page of 1 has no text in the language "ro".
      --> content/playbook.yaml:3:41
       |
     3 | languages: { default: en, all: [en, it, ro] }
       |                                         ^^
       = fix: Until they have, readers see the text in "en", marked as such.
       = why: People understand and remember best what they read in their own language. · /help/rules/translation-missing/"
  `);
});
