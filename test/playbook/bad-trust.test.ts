import { expect, test } from 'vitest';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import {
  findingsOf,
  placeOf,
  playbookFolder,
  playbookOf,
  report,
  settings,
  termSource,
  withFields,
} from '../support/playbook-folder.ts';
import { reviewedTerm } from '../support/reviewed-term.ts';

test('a review that holds is silent', () => {
  expect(report(reviewedTerm())).toBe('');
});

test('D01 a day that does not exist is told how long its month is', () => {
  expect(report(reviewedTerm({ next: '2026-02-30' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:14:11
    The day 2026-02-30 does not exist.
    Write another: February 2026 has 28 days."
  `);
  expect(report(reviewedTerm({ next: '2025-02-29' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:14:11
    The day 2025-02-29 does not exist.
    Write another: February 2025 has 28 days."
  `);
  expect(report(reviewedTerm({ on: '2024-02-29', next: '2024-08-29' }))).not.toContain('field-value');
});

test('D02 a day in another form is told its readings', () => {
  expect(report(reviewedTerm({ next: '31/12/2026' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:14:11
    "31/12/2026" is not how a day is written here.
    Write 2026-12-31."
  `);
  expect(report(reviewedTerm({ next: '03/04/2026' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:14:11
    "03/04/2026" can be read as two days.
    Write 2026-04-03 or 2026-03-04."
  `);
});

test.each([
  ['2026/12/31', 'Write 2026-12-31.'],
  ['2026-1-5', 'Write 2026-01-05.'],
  ['2026-01-05T00:00:00Z', 'Write 2026-01-05.'],
  ['2026-01-05 09:00', 'Write 2026-01-05.'],
  ['5.1.2026', 'Write 2026-01-05 or 2026-05-01.'],
  ['5 May 2027', 'Write 2027-05-05.'],
  ['May 5th, 2027', 'Write 2027-05-05.'],
  ['31.2.2026', 'Write year, month and day like 2026-05-01.'],
  ['2026-13-01', 'Write year, month and day like 2026-05-01.'],
  ['5/5/27', 'Write year, month and day like 2026-05-01.'],
])('D02 for %s: %s', (next, hint) => {
  expect(findingsOf(reviewedTerm({ next }))).toMatchObject([{ rule: 'field-value', hint }]);
});

test('D03 what is no day at all', () => {
  expect(report(reviewedTerm({ next: '' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:14:5
    "next" in entry 1 of "reviews" is empty.
    Write year, month and day like 2026-05-01."
  `);
  expect(report(reviewedTerm({ next: 'soon' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:14:11
    "soon" is not a day.
    Write year, month and day like 2026-05-01."
  `);
  for (const next of ['true', '2026', '""', '[]'])
    expect(findingsOf(reviewedTerm({ next })).map(placeOf)).toEqual([
      `error field-value glossary/touch.mdx:14:${next === '""' || next === '[]' ? 5 : 11}`,
    ]);
});

test('D03 a day that is missing', () => {
  expect(report(reviewedTerm({ next: undefined }))).toMatchInlineSnapshot(`
    "error field-missing glossary/touch.mdx:10:5
    "next" is missing in entry 1 of "reviews".
    Add a line "next: …". Write year, month and day like 2026-05-01."
  `);
});

test('D05 a day stays the text that it is, in every time zone', () => {
  const { pages } = playbookOf(reviewedTerm());
  expect(process.env['TZ']).toBe('Pacific/Kiritimati');
  expect(pages[0]?.data.reviews[0]).toMatchObject({ on: '2026-11-01', next: '2027-04-01' });
});

test('D06 a review too far away is told the last day', () => {
  expect(report(reviewedTerm({ next: '9999-12-31' }))).toMatchInlineSnapshot(`
    "error review-day glossary/touch.mdx:14:11
    The next review (9999-12-31) is more than 6 months away, too far for a page whose risk is standard.
    Write 2027-05-01 or an earlier day."
  `);
  expect(report(reviewedTerm({ next: '2027-05-02' }))).toContain('Write 2027-05-01 or an earlier day.');
  expect(report(reviewedTerm({ next: '2027-05-01' }))).toBe('');
});

test('D08 an overdue review is a warning, and never an error, however late it gets', () => {
  const late = reviewedTerm({ on: '2026-05-01', next: '2026-10-01' });
  expect(report(late)).toMatchInlineSnapshot(`
    "warning review-overdue glossary/touch.mdx:14:11
    The review of "Touch" was due 51 days ago.
    Ask \`delivery-lead\` to check it against reality and record the review."
  `);
  expect(findingsOf(late, '2036-11-21').map(({ severity }) => severity)).toEqual(['warning']);
});

test('D12 a page without an owner', () => {
  expect(report(withFields({ owner: undefined }))).toMatchInlineSnapshot(`
    "error owner-missing glossary/touch.mdx:2:1
    "Touch" has no owner.
    Name an owner from owners.yaml in \`owner\`, here or in the \`_folder.yaml\` of its folder."
  `);
});

test('D12 gets that of the nearest folder that has one', () => {
  const files = {
    'glossary/_folder.yaml': 'title: Words\nowner: desk-lead\n',
    'glossary/desk/_folder.yaml': 'title: Desk\n',
    'glossary/desk/touch.mdx': termSource({ owner: undefined }),
  };
  expect(report(files)).toBe('');
  expect(playbookOf(files).pages[0]?.owner).toBe('desk-lead');
});

test('D13 an owner that is empty', () => {
  expect(report(withFields({ owner: '""' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:5:1
    "owner" is empty.
    Name an owner by its id in owners.yaml."
  `);
  expect(report(withFields({ owner: '' }))).toBe(report(withFields({ owner: '""' })));
});

test('D13 in a folder is reported there, and not on its pages', () => {
  expect(report({ 'glossary/_folder.yaml': 'title: Words\nowner:\n', ...withFields({ owner: undefined }) }))
    .toMatchInlineSnapshot(`
    "error field-value glossary/_folder.yaml:2:1
    "owner" is empty.
    Name an owner by its id in owners.yaml."
  `);
});

test('D14 an owner nobody knows, with the one that is meant', () => {
  expect(report(withFields({ owner: 'delivery-laed' }))).toMatchInlineSnapshot(`
    "error owner-unknown glossary/touch.mdx:5:8
    Nobody called "delivery-laed" is in the owners list.
    Write delivery-lead, if that is who you mean."
  `);
  expect(report(withFields({ owner: 'Delivery lead' }))).toContain('Write delivery-lead, if that is who you mean.');
  expect(report(withFields({ owner: 'managing-director' }))).toMatchInlineSnapshot(`
    "error owner-unknown glossary/touch.mdx:5:8
    Nobody called "managing-director" is in the owners list.
    Name somebody from owners.yaml, or add the role there."
  `);
});

test('D15 an owner who has left, with nobody who answers', () => {
  const owners = settings['owners.yaml'].replace('deputy: desk-lead', 'until: 2026-10-01');
  expect(report({ ...withFields({}), 'owners.yaml': owners })).toMatchInlineSnapshot(`
    "warning owner-left glossary/touch.mdx:5:8
    "Delivery lead" left office on 2026-10-01, and no deputy answers today.
    Name an owner who is in office, or give "delivery-lead" a deputy in owners.yaml."
  `);
});

test('D15 with a deputy who answers is silent', () => {
  const owners = settings['owners.yaml'].replace('deputy: desk-lead', 'deputy: desk-lead\n  until: 2026-10-01');
  expect(report({ ...withFields({}), 'owners.yaml': owners })).toBe('');
});

test('D20 a retired page that names neither successor nor reason', () => {
  expect(report(withFields({ status: 'retired' }))).toMatchInlineSnapshot(`
    "error retired-without-successor glossary/touch.mdx:6:9
    "Touch" is retired, and nothing says what took its place.
    Name the page that did in \`replacedBy\`, or say in \`changed\` why none is needed."
  `);
  expect(report(withFields({ status: 'retired', changed: '{ on: 2026-01-01, what: Nobody asks for it. }' }))).toBe('');
});

test.each([
  ['12345678', '12345678'],
  ['281e6482', '281e6482'],
  ['00123456', '00123456'],
  ['1e234567', '1e234567'],
  ['0x123456', undefined],
  ['"99999999"', '99999999'],
])('a hash that looks like the number %s stays a text', (of, read) => {
  expect(playbookOf(reviewedTerm({ of })).pages[0]?.data.reviews[0]?.of).toBe(read);
});

test('a hash that is none, and one that stands for the right value', () => {
  expect(report(reviewedTerm({ of: '123' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:15:9
    "of" in entry 1 of "reviews" cannot be "123".
    Write eight digits of a hash (0-9, a-f), or pending."
  `);
  expect(report(reviewedTerm({ of: 'pending' }))).toMatchInlineSnapshot(`
    "error review-of-other-text glossary/touch.mdx:15:9
    The review does not say yet which text it is about. The digits of the text that stands here are e7055615.
    Write e7055615, if this is the text that was checked.
    [e7055615]"
  `);
});

test('what a review found cannot be said in two letters, and how it was made is one of four words', () => {
  expect(report(reviewedTerm({ found: 'ok', how: 'looked' }))).toMatchInlineSnapshot(`
    "error field-value glossary/touch.mdx:12:10
    "how" in entry 1 of "reviews" cannot be "looked".
    Write ran-on-real-case, observed, compared-with-system or read.

    error field-value glossary/touch.mdx:13:12
    "found" in entry 1 of "reviews" cannot be "ok".
    Say what the review found, in at least 15 characters."
  `);
});

test('T01 T02 T03 a translation that is missing, stale, or built in another way', () => {
  const files = {
    'playbook.yaml': settings['playbook.yaml'].replace('all: [en]', 'all: [en, it, ro]'),
    'glossary/touch.mdx': termSource({}, '## Example\n\nCount it.'),
    'glossary/touch.it.mdx':
      '---\ntitle: Tocco\nsummary: Che cosa contiamo.\ntranslates: 00000000\ntexts:\n  shrot: Ogni volta.\n---\n\n### Esempio\n\nConta.\n',
    'glossary/other.mdx': termSource({ id: 'other', title: 'Other', status: 'unverified' }),
  };
  expect(report(files)).toMatchInlineSnapshot(`
    "warning translation-stale glossary/touch.it.mdx:4:13
    The text of content/glossary/touch.mdx has changed since this translation was made of it.
    Bring the translation up to date, then write 5ed29c36.

    error translation-structure glossary/touch.it.mdx:6:3
    The source has no text "shrot".
    Write short, if that is the text you mean.

    error translation-structure glossary/touch.it.mdx:9:1
    This heading has level 3; in the source, "Example" has level 2.
    Give the translation the headings of the source, in their order.

    warning heading-order glossary/touch.it.mdx:9:1
    "Esempio" has level 3, and the heading above it level 1.
    Begin it with ##.

    info translation-missing playbook.yaml:3:37
    1 page of 1 has no text in the language "it".
    Until they have, readers see the text in "en", marked as such.

    info translation-missing playbook.yaml:3:41
    1 page of 1 has no text in the language "ro".
    Until they have, readers see the text in "en", marked as such."
  `);
});

test('T03 a translation that has been copied from its source is told what to take out', () => {
  const content = playbookFolder({
    'playbook.yaml': settings['playbook.yaml'].replace('all: [en]', 'all: [en, it]'),
    'glossary/touch.mdx': termSource(),
    'glossary/touch.it.mdx': termSource(),
  });
  expect(readPlaybookSync(content).diagnostics.map(({ message, hint }) => `${message} ${hint}`)).toMatchInlineSnapshot(`
    [
      "There is no field "id" here. Take it out: what is no text for readers comes from the page that this translates. Texts of its fields go into \`texts\`.",
      "There is no field "owner" here. Take it out: what is no text for readers comes from the page that this translates. Texts of its fields go into \`texts\`.",
      "There is no field "status" here. Take it out: what is no text for readers comes from the page that this translates. Texts of its fields go into \`texts\`.",
      "There is no field "levels" here. Take it out: what is no text for readers comes from the page that this translates. Texts of its fields go into \`texts\`.",
      "There is no field "short" here. Take it out: what is no text for readers comes from the page that this translates. Texts of its fields go into \`texts\`.",
      "The field "translates" is missing. Add a line "translates: …".",
    ]
  `);
});

test('T03 a translation beside no page, and one into a language that the site does not offer', () => {
  const translated = '---\ntitle: A\nsummary: B.\ntranslates: pending\ntexts: { short: C. }\n---\n\nConta.\n';
  expect(report({ ...withFields({}), 'glossary/tuch.it.mdx': translated, 'glossary/touch.ro.mdx': translated }))
    .toMatchInlineSnapshot(`
      "error translation-orphan glossary/touch.ro.mdx:1:1
      The site does not offer the language "ro".
      Add it to \`languages\` in playbook.yaml, or delete the translation.

      error translation-stale glossary/touch.ro.mdx:4:13
      The translation does not say yet which text it is of. The digits of content/glossary/touch.mdx are e7055615.
      Write e7055615, if this is the text that was translated.
      [e7055615]

      error file-name glossary/tuch.it.mdx:1:1
      There is no page "tuch" beside this translation.
      Name it after the page it translates, with .it before the ending."
    `);
});
