import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playbookFolder, termSource, withFields, withText } from '../../support/playbook-folder.ts';
import { mending, pretty, prettyIn } from '../../support/pretty.ts';

/*
 * Rows E of the catalogue of bad input, each in the words in which `validate` says them. What else there is to each row is
 * in bad-files.test.ts.
 */

const touch = termSource();

/** A page beside the term, which nothing can be said against but its name. */
function named(path: string): Record<string, string> {
  return { [path]: termSource({ id: 'beside', title: 'Beside' }) };
}

test('E01 a byte order mark', async () => {
  const files = { 'glossary/touch.mdx': `\uFEFF${touch}` };
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "info[file-encoding]: A mark that nobody can see stands at the beginning of the file, as Windows Notepad puts it there.
      --> content/glossary/touch.mdx:1:1
       = fix: It does no harm. To be rid of it, save the file as UTF-8 without BOM. · npm run validate -- --fix does it
       = why: A file in another encoding shows broken letters to readers. · /help/rules/file-encoding/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`"- <U+FEFF>---"`);
});

test('E02 line ends of Windows, all or some', async () => {
  expect(await pretty({ 'glossary/touch.mdx': touch.replaceAll('\n', '\r\n') })).toBe('');
  expect(await pretty({ 'glossary/touch.mdx': touch.replace('\n', '\r\n') })).toBe('');
});

test('E04 another encoding', async () => {
  const latin = Uint8Array.from(termSource({}, 'A caf\u00e9.'), (sign) => sign.charCodeAt(0));
  expect(await pretty({ 'glossary/touch.mdx': latin })).toMatchInlineSnapshot(`
    "error[file-encoding]: Some letters of this file are not stored as UTF-8, the first in line 11 (byte 232), so that è or € would be broken.
       --> content/glossary/touch.mdx:11:7
        |
     11 | A caf�.
        |       ^
        = fix: Open it in your editor and save it with the encoding UTF-8.
        = why: A file in another encoding shows broken letters to readers. · /help/rules/file-encoding/"
  `);
});

test('E06 characters that nobody can see, and those that Windows means something by', async () => {
  const files = withText('A \u0007bell, and it\u0092s late.');
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[file-characters]: A character that nobody can see (U+0007) stands here.
       --> content/glossary/touch.mdx:11:3
        |
     11 | A <U+0007>bell, and it<U+0092>s late.
        |   ^^^^^^^^
        = fix: Delete it: put the cursor behind it, and press Backspace. · npm run validate -- --fix does it
        = why: Characters that nobody can see can hide what a text says. · /help/rules/file-characters/

    error[file-characters]: A broken character (U+0092) stands here, by which Windows means ’.
       --> content/glossary/touch.mdx:11:16
        |
     11 | A <U+0007>bell, and it<U+0092>s late.
        |                       ^^^^^^^^
        = fix: Write ’ in its place. · npm run validate -- --fix does it
        = why: Characters that nobody can see can hide what a text says. · /help/rules/file-characters/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- A <U+0007>bell, and it<U+0092>s late.
    + A bell, and it’s late."
  `);
});

test('E07 characters that turn the direction of text', async () => {
  expect(await pretty(withText('Pay \u202E100 back.'))).toMatchInlineSnapshot(`
    "error[file-characters]: A hidden character (U+202E) turns the direction of the text here.
       --> content/glossary/touch.mdx:11:5
        |
     11 | Pay <U+202E>100 back.
        |     ^^^^^^^^
        = fix: Delete it: put the cursor behind it, and press Backspace. Then read the line again.
        = why: Characters that nobody can see can hide what a text says. · /help/rules/file-characters/"
  `);
  expect(await mending(withText('Pay \u202E100 back.'))).toBe('');
});

test('E08 spaces and hyphens that are none', async () => {
  const files = withFields(
    { title: 'Tou\u200Bch', related: '[late\u200bness]' },
    'Ten\u00a0EUR, at\u00a0most, per\u00adson.',
  );
  expect(await pretty(files)).toMatchInlineSnapshot(`
    "error[reference-unknown]: There is no page "late<U+200B>ness".
      --> content/glossary/touch.mdx:9:11
       |
     9 | related: [late<U+200B>ness]
       |           ^^^^^^^^^^^^^^^^
       = fix: Name a page by the id at its top.
       = why: A page that names another which does not exist leaves its reader at a dead end. · /help/rules/reference-unknown/

    warning[file-characters]: A space without width (U+200B) stands here.
      --> content/glossary/touch.mdx:3:11
       |
     3 | title: Tou<U+200B>ch
       |           ^^^^^^^^
       = fix: Delete it: searching and copying trip over it. · npm run validate -- --fix does it
       = why: Characters that nobody can see can hide what a text says. · /help/rules/file-characters/

    warning[file-characters]: A no-break space (U+00A0) stands here, and in 1 more place.
       --> content/glossary/touch.mdx:12:4
        |
     12 | Ten<U+00A0>EUR, at<U+00A0>most, per<U+00AD>son.
        |    ^^^^^^^^
        = fix: Write an ordinary space: searching and copying trip over this one. · npm run validate -- --fix does it
        = why: Characters that nobody can see can hide what a text says. · /help/rules/file-characters/

    warning[file-characters]: A soft hyphen (U+00AD) stands here.
       --> content/glossary/touch.mdx:12:22
        |
     12 | Ten<U+00A0>EUR, at<U+00A0>most, per<U+00AD>son.
        |                                    ^^^^^^^^
        = fix: Delete it: searching and copying trip over it. · npm run validate -- --fix does it
        = why: Characters that nobody can see can hide what a text says. · /help/rules/file-characters/"
  `);
  expect(await mending(files)).toMatchInlineSnapshot(`
    "- title: Tou<U+200B>ch
    - Ten<U+00A0>EUR, at<U+00A0>most, per<U+00AD>son.
    + title: Touch
    + Ten EUR, at most, person."
  `);
});

test('E10 two names that differ in how an accent is stored', async () => {
  expect(await pretty({ 'glossary/caff\u00e8.mdx': touch, 'glossary/caffe\u0300.mdx': touch })).toMatchInlineSnapshot(`
    "error[name-collision]: "glossary/caffè.mdx" and "glossary/caffè.mdx" look the same, and differ only in how the accents are stored.
      --> content/glossary/caffè.mdx:1:1
       = fix: Rename one of them without accents, or delete it: other computers keep only one.
       = why: Of two files with one name, only one can be shown. · /help/rules/name-collision/"
  `);
});

test('E11 two names that differ in capital letters', async () => {
  expect(await pretty({ 'glossary/touch.mdx': touch, 'glossary/Touch.mdx': touch })).toMatchInlineSnapshot(`
    "error[name-collision]: "glossary/touch.mdx" and "glossary/Touch.mdx" differ only in capital letters.
      --> content/glossary/touch.mdx:1:1
       = fix: Rename one of them, or delete it: Windows and macOS keep only one.
       = why: Of two files with one name, only one can be shown. · /help/rules/name-collision/"
  `);
});

test('E12 an empty file', async () => {
  expect(await pretty({ 'glossary/touch.mdx': '' })).toMatchInlineSnapshot(`
    "error[front-matter]: The file is empty.
      --> content/glossary/touch.mdx:1:1
       = fix: Copy the template of its folder, _template.mdx, into it.
       = why: The lines at the top say what a page is; without them it cannot be shown. · /help/rules/front-matter/"
  `);
});

test('E13 a page that nobody can read while a customer waits', async () => {
  expect(await pretty(withText('word '.repeat(50_000)))).toMatchInlineSnapshot(`
    "error[page-size]: The file has 250 KB; 200 KB are the most.
      --> content/glossary/touch.mdx:1:1
       = fix: Split it into several pages.
       = why: Nobody finds an answer in a page that long while a customer waits. · /help/rules/page-size/"
  `);
  expect(await pretty(withText('word '.repeat(13_000)))).toMatchInlineSnapshot(`
    "warning[page-size]: The page has about 13000 words (65 KB).
      --> content/glossary/touch.mdx:1:1
       = fix: Split it: a page that is read while a customer waits is short.
       = why: Nobody finds an answer in a page that long while a customer waits. · /help/rules/page-size/"
  `);
});

test('E14 E15 links to other places', async () => {
  const content = playbookFolder({ 'glossary/touch.mdx': touch });
  symlinkSync('..', join(content, 'glossary/loop'));
  symlinkSync('/etc/hostname', join(content, 'glossary/host.mdx'));
  expect(await prettyIn(content)).toMatchInlineSnapshot(`
    "error[file-kind]: "host.mdx" is a link to another place, not a file.
      --> content/glossary/host.mdx:1:1
       = fix: Copy the file itself to this place.
       = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/

    error[file-kind]: "loop" is a link to another place, not a file.
      --> content/glossary/loop:1:1
       = fix: Copy the file itself to this place.
       = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/"
  `);
});

test('E16 a name that not every computer can have', async () => {
  expect(await pretty(named('glossary/100% sure?.mdx'))).toMatchInlineSnapshot(`
    "error[file-name]: The name "100% sure?.mdx" cannot be used by every computer and browser.
      --> content/glossary/100% sure?.mdx:1:1
       = fix: Rename it: git mv "content/glossary/100% sure?.mdx" content/glossary/100-sure.mdx
       = why: A name that one computer reads differently from another loses pages. · /help/rules/file-name/"
  `);
  expect(await pretty(named('glossary/aux.mdx'))).toMatchInlineSnapshot(`
    "error[file-name]: Windows keeps the name "aux" for itself, and cannot hold such a file.
      --> content/glossary/aux.mdx:1:1
       = fix: Give it another name.
       = why: A name that one computer reads differently from another loses pages. · /help/rules/file-name/"
  `);
  expect(await pretty(named('glossary/a\nb.mdx'))).toMatchInlineSnapshot(`
    "error[file-name]: The name "a\\u000ab.mdx" cannot be used by every computer and browser.
      --> content/glossary/a<U+000A>b.mdx:1:1
       = fix: Rename it to a-b.mdx.
       = why: A name that one computer reads differently from another loses pages. · /help/rules/file-name/"
  `);
});

test('E17 a name without letters', async () => {
  expect(await pretty(named('glossary/\u{1F389}.mdx'))).toMatchInlineSnapshot(`
    "error[file-name]: The name "🎉.mdx" cannot be used by every computer and browser.
      --> content/glossary/🎉.mdx:1:1
       = fix: No letters are left for the address: give it a name of small letters and hyphens.
       = why: A name that one computer reads differently from another loses pages. · /help/rules/file-name/"
  `);
});

test('E19 a name that is meant to make a page private', async () => {
  expect(await pretty(named('glossary/_secret.mdx'))).toMatchInlineSnapshot(`
    "error[file-name]: "_secret.mdx" begins with an underscore, which does not make a page private.
      --> content/glossary/_secret.mdx:1:1
       = fix: Name it like any page, and write status: draft at its top.
       = why: A name that one computer reads differently from another loses pages. · /help/rules/file-name/"
  `);
});

test('E20 a file of another kind', async () => {
  expect(await pretty({ 'glossary/touch.mdx': touch, 'glossary/prices.xlsx': 'x', 'glossary/x.html': '<p>' }))
    .toMatchInlineSnapshot(`
    "error[file-kind]: "prices.xlsx" is no page and no picture.
      --> content/glossary/prices.xlsx:1:1
       = fix: Pages end in .mdx, pictures in .png, .jpg, .gif or .webp. Everything else belongs outside the content folder.
       = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/

    error[file-kind]: "x.html" is no page and no picture.
      --> content/glossary/x.html:1:1
       = fix: Pages end in .mdx, pictures in .png, .jpg, .gif or .webp. Everything else belongs outside the content folder.
       = why: Only text in MDX, settings in YAML and pictures may be published. · /help/rules/file-kind/"
  `);
});

test('E22 an unfinished merge', async () => {
  expect(await pretty(withText('<<<<<<< HEAD\nCount it.\n=======\nTell it.\n>>>>>>> other'))).toMatchInlineSnapshot(`
    "error[file-conflict]: Two versions of this text were merged and nobody decided between them.
       --> content/glossary/touch.mdx:11:1
        |
     11 | <<<<<<< HEAD
        | ^^^^^^^^^^^^
        = fix: Keep one of the two parts between <<<<<<< and >>>>>>>, and delete the marks.
        = why: A merge that was not finished would be published half and half. · /help/rules/file-conflict/"
  `);
});
