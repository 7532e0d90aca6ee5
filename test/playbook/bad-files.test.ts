import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findingsIn,
  findingsOf,
  placeOf,
  playbookFolder,
  playbookOf,
  report,
  reportIn,
  termSource,
  withFields,
  withText,
} from '../support/playbook-folder.ts';

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A page beside the term of the playbook, which nothing can be said against. */
function beside(path: string): Record<string, string> {
  return { [path]: termSource({ id: 'beside', title: 'Beside' }) };
}

describe('bytes', () => {
  test('E01 a byte order mark is taken off, moves no column, and does no harm', () => {
    const marked = { 'glossary/touch.mdx': `\uFEFF${termSource({ onwer: 'x' })}` };
    expect(report(marked)).toMatchInlineSnapshot(`
      "info file-encoding glossary/touch.mdx:1:1
      A mark that nobody can see stands at the beginning of the file, as Windows Notepad puts it there.
      It does no harm. To be rid of it, save the file as UTF-8 without BOM.

      error field-unknown glossary/touch.mdx:9:1
      There is no field "onwer" here.
      Write owner, if that is what you mean.
      [owner]"
    `);
    expect(report(marked)).toContain(report(withFields({ onwer: 'x' })));
    expect(playbookOf({ 'glossary/touch.mdx': `\uFEFF${termSource()}` }).pages[0]?.hash).toBe(
      playbookOf(withFields({})).pages[0]?.hash,
    );
  });

  test('E02 lines that end as Windows ends them, all or some, give the same findings, places and hash', () => {
    const faulty = termSource(
      { onwer: 'x', aliases: '\n  - a: b' },
      'Hi <Calout />, è {customer_name}.\n\n[x](#nowhere)',
    );
    const windows = faulty.replaceAll('\n', '\r\n');
    const mixed = faulty.replace(/\n(?=[^\n]*customer)/, '\r\n');
    const mac = faulty.replaceAll('\n', '\r');
    const plain = report({ 'glossary/touch.mdx': faulty });
    expect(plain.split('\n\n')).toHaveLength(5);
    for (const other of [windows, mixed, mac]) expect(report({ 'glossary/touch.mdx': other })).toBe(plain);
    const hashOf = (text: string) => playbookOf({ 'glossary/touch.mdx': text }).pages[0]?.hash;
    expect(hashOf(termSource().replaceAll('\n', '\r\n'))).toBe(hashOf(termSource()));
  });

  test('E04 another encoding is named by byte, line and column', () => {
    expect(report({ 'glossary/touch.mdx': latin1(termSource({}, 'A caf\u00e9 au lait.')) })).toMatchInlineSnapshot(`
      "error file-encoding glossary/touch.mdx:11:7
      Some letters of this file are not stored as UTF-8, the first in line 11 (byte 232), so that è or € would be broken.
      Open it in your editor and save it with the encoding UTF-8."
    `);
  });

  test('E04 so is one in the settings', () => {
    expect(report({ 'owners.yaml': latin1('- id: caf\u00e9\n') })).toMatchInlineSnapshot(`
      "error file-encoding owners.yaml:1:11
      Some letters of this file are not stored as UTF-8, the first in line 1 (byte 11), so that è or € would be broken.
      Open it in your editor and save it with the encoding UTF-8."
    `);
  });

  test('E04 what Windows calls Unicode is called by that name, with a mark at the beginning and without', () => {
    const utf16 = (text: string) =>
      new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
    const marked = report({ 'glossary/touch.mdx': utf16(`\uFEFF${termSource()}`) });
    expect(marked).toMatchInlineSnapshot(`
      "error file-encoding glossary/touch.mdx:1:1
      The file is saved in UTF-16, which Windows calls Unicode.
      Open it in your editor and save it with the encoding UTF-8."
    `);
    expect(report({ 'glossary/touch.mdx': utf16(termSource()) })).toBe(marked);
  });

  test('E06 control characters are found at their place', () => {
    expect(report(withText('A \u0000 zero and\na \u0007 bell, and It\u0092s.'))).toMatchInlineSnapshot(`
      "error file-characters glossary/touch.mdx:11:3
      A character that nobody can see (U+0000) stands here.
      Delete it: put the cursor behind it, and press Backspace.

      error file-characters glossary/touch.mdx:12:3
      A character that nobody can see (U+0007) stands here.
      Delete it: put the cursor behind it, and press Backspace.

      error file-characters glossary/touch.mdx:12:17
      A broken character (U+0092) stands here, by which Windows means ’.
      Write ’ in its place."
    `);
  });

  test('E06 a file full of them is not reported to its end', () => {
    expect(findingsIn(playbookFolder(withText('\u0001'.repeat(1000))))).toHaveLength(50);
  });

  test('E07 characters that turn the direction of text are refused in fields and text', () => {
    expect(report(withFields({ title: 'Tou\u202Ech' }, 'Pay \u2066100\u2069 back.'))).toMatchInlineSnapshot(`
      "error file-characters glossary/touch.mdx:3:11
      A hidden character (U+202E) turns the direction of the text here.
      Delete it: put the cursor behind it, and press Backspace. Then read the line again.

      error file-characters glossary/touch.mdx:11:5
      A hidden character (U+2066) turns the direction of the text here.
      Delete it: put the cursor behind it, and press Backspace. Then read the line again.

      error file-characters glossary/touch.mdx:11:9
      A hidden character (U+2069) turns the direction of the text here.
      Delete it: put the cursor behind it, and press Backspace. Then read the line again."
    `);
  });
});

describe('invisible characters', () => {
  test('E08 in a title and in the text each kind is reported once, with the number of places', () => {
    expect(report(withFields({ title: 'Tou\u200Bch' }, 'Ten\u00a0EUR, at\u00a0most.\n\nA soft\u00adhyphen.')))
      .toMatchInlineSnapshot(`
      "warning file-characters glossary/touch.mdx:3:11
      A space without width (U+200B) stands here.
      Delete it: searching and copying trip over it.

      warning file-characters glossary/touch.mdx:11:4
      A no-break space (U+00A0) stands here, and in 1 more place.
      Write an ordinary space: searching and copying trip over this one.

      warning file-characters glossary/touch.mdx:13:7
      A soft hyphen (U+00AD) stands here.
      Delete it: searching and copying trip over it."
    `);
  });

  test.each([
    ['id', 'tou\u200Bch', 'error id-shape glossary/touch.mdx:2:5'],
    ['owner', 'delivery\u00a0lead', 'error owner-unknown glossary/touch.mdx:5:8'],
    ['owner', 'delivery-lead\u00a0', 'error owner-unknown glossary/touch.mdx:5:8'],
    ['status', 'dr\u00adaft', 'error field-value glossary/touch.mdx:6:9'],
    ['related', '[late\u200b]', 'error reference-unknown glossary/touch.mdx:9:11'],
  ])('E08 in the field %s they are an error, and one only', (name, value, place) => {
    expect(report(withFields({ [name]: value })).split('\n')[0]).toBe(place);
    expect(findingsIn(playbookFolder(withFields({ [name]: value })))).toHaveLength(1);
  });

  test('E08 pictures made of several characters are left alone', () => {
    expect(report(withText('A family \u{1F469}\u200D\u{1F469}\u200D\u{1F467} and a \u2764\uFE0F.'))).toBe('');
  });
});

describe('twins', () => {
  const touch = termSource();

  test('E10 two names that differ in how an accent is stored are both named', () => {
    expect(report({ 'glossary/caff\u00e8.mdx': touch, 'glossary/caffe\u0300.mdx': touch })).toMatchInlineSnapshot(`
      "error name-collision glossary/caffè.mdx:1:1
      "glossary/caffè.mdx" and "glossary/caffè.mdx" look the same, and differ only in how the accents are stored.
      Rename one of them without accents, or delete it: other computers keep only one."
    `);
  });

  test('E11 so are two names that differ in capital letters', () => {
    expect(report({ 'glossary/touch.mdx': touch, 'glossary/Touch.mdx': touch })).toMatchInlineSnapshot(`
      "error name-collision glossary/touch.mdx:1:1
      "glossary/touch.mdx" and "glossary/Touch.mdx" differ only in capital letters.
      Rename one of them, or delete it: Windows and macOS keep only one."
    `);
  });

  test.each([
    ['E11', 'glossary/Desk/touch.mdx', 'glossary/desk/touch.mdx'],
    ['L01', 'glossary/touch.md', 'glossary/touch.mdx'],
    ['L01', 'glossary/touch/index.mdx', 'glossary/touch.mdx'],
  ])('%s %s takes the place first, and %s is told', (_, one, other) => {
    expect(findingsOf({ [one]: touch, [other]: touch }).map(placeOf)).toEqual([`error name-collision ${other}:1:1`]);
  });

  test('what is wrong in a twin is reported too, and others may refer to it', () => {
    const twin = termSource({ id: 'twin', title: 'Twin' }, 'Dear {name}.');
    const user = termSource({ id: 'user', title: 'User', related: '[twin]' });
    expect(report({ 'glossary/a.md': touch, 'glossary/a.mdx': twin, 'glossary/user.mdx': user }))
      .toMatchInlineSnapshot(`
      "error name-collision glossary/a.mdx:1:1
      "glossary/a.mdx" and "glossary/a.md" would be one page.
      Rename one of them, or delete it.

      error prose-code glossary/a.mdx:11:6
      {name} is a piece of program, which a page cannot hold.
      Write <Blank name="name" /> for a place to fill in.
      [<Blank name="name" />]"
    `);
  });
});

describe('sizes', () => {
  test('E12 an empty page is offered its template', () => {
    expect(report({ 'glossary/touch.mdx': ' \n\n' })).toMatchInlineSnapshot(`
      "error front-matter glossary/touch.mdx:1:1
      The file is empty.
      Copy the template of its folder, _template.mdx, into it."
    `);
  });

  test('E12 an empty settings file is offered the one to copy', () => {
    expect(report({ 'owners.yaml': '' })).toMatchInlineSnapshot(`
      "error front-matter owners.yaml:1:1
      The file is empty.
      Copy the file of the same name from the starter playbook, or delete it if it is not needed."
    `);
  });

  test('E13 a page above 200 KB is refused, one above 60 KB is spoken of', () => {
    expect(report(withText('word '.repeat(50_000)))).toMatchInlineSnapshot(`
      "error page-size glossary/touch.mdx:1:1
      The file has 250 KB; 200 KB are the most.
      Split it into several pages."
    `);
    expect(report(withText('word '.repeat(13_000)))).toMatchInlineSnapshot(`
      "warning page-size glossary/touch.mdx:1:1
      The page has about 13000 words (65 KB).
      Split it: a page that is read while a customer waits is short."
    `);
  });
});

describe('places', () => {
  test('E14 E15 links to other places are refused, and not followed', () => {
    const content = playbookFolder({ 'glossary/touch.mdx': termSource() });
    symlinkSync('..', join(content, 'glossary/loop'));
    symlinkSync('/etc/hostname', join(content, 'glossary/host.mdx'));
    symlinkSync(join(dirname(content), 'nowhere'), join(content, 'glossary/nowhere.mdx'));
    expect(reportIn(content)).toMatchInlineSnapshot(`
      "error file-kind glossary/host.mdx:1:1
      "host.mdx" is a link to another place, not a file.
      Copy the file itself to this place.

      error file-kind glossary/loop:1:1
      "loop" is a link to another place, not a file.
      Copy the file itself to this place.

      error file-kind glossary/nowhere.mdx:1:1
      "nowhere.mdx" is a link to another place, not a file.
      Copy the file itself to this place."
    `);
  });

  test('E20 what is neither page nor picture has no place in the content', () => {
    expect(
      report({ 'glossary/x.html': '<script>', 'glossary/x.astro': '', 'glossary/prices.xlsx': 'x', 'notes.md': 'x' }),
    ).toMatchInlineSnapshot(`
      "error file-kind glossary/prices.xlsx:1:1
      "prices.xlsx" is no page and no picture.
      Pages end in .mdx, pictures in .png, .jpg, .gif or .webp. Everything else belongs outside the content folder.

      error file-kind glossary/x.astro:1:1
      "x.astro" is no page and no picture.
      Pages end in .mdx, pictures in .png, .jpg, .gif or .webp. Everything else belongs outside the content folder.

      error file-kind glossary/x.html:1:1
      "x.html" is no page and no picture.
      Pages end in .mdx, pictures in .png, .jpg, .gif or .webp. Everything else belongs outside the content folder.

      error file-kind notes.md:1:1
      "notes.md" lies in no folder of a kind.
      Move it into one of these: procedures, checklists, phrases, principles, paths, scenarios, metrics, scorecards, rituals, stories, roles, worksheets, glossary."
    `);
  });

  test('E20 a page in no folder of a kind is told where to go', () => {
    expect(report(beside('procedure/beside.mdx'))).toMatchInlineSnapshot(`
      "error file-kind procedure/beside.mdx:1:1
      "beside.mdx" lies in no folder of a kind.
      Move it into one of these: procedures, checklists, phrases, principles, paths, scenarios, metrics, scorecards, rituals, stories, roles, worksheets, glossary."
    `);
  });

  test('settings under another name are told the right one', () => {
    expect(report({ 'glossary/folder.yaml': 'title: x', 'glossary/_folder.yml': 'title: x' })).toMatchInlineSnapshot(`
      "error file-name glossary/_folder.yml:1:1
      "_folder.yml" is not the name by which settings are found, or does not lie where they do.
      Rename it to _folder.yaml. Only _folder.yaml may lie in folders.

      error file-name glossary/folder.yaml:1:1
      "folder.yaml" is not the name by which settings are found, or does not lie where they do.
      Rename it to _folder.yaml. Only _folder.yaml may lie in folders."
    `);
  });

  test('what an operating system leaves behind is passed over, what a word processor leaves is not', () => {
    expect(report({ 'glossary/.DS_Store': '', 'Thumbs.db': '', 'glossary/desktop.ini': '', '.gitkeep': '' })).toBe('');
    expect(report({ 'glossary/~$touch.docx': 'x', 'glossary/touch.docx': 'x', 'glossary/.git': 'gitdir: x' }))
      .toMatchInlineSnapshot(`
      "error file-name glossary/.git:1:1
      ".git" is hidden, since its name begins with a dot.
      Take it out of the content folder.

      error file-kind glossary/touch.docx:1:1
      "touch.docx" is no page and no picture.
      Pages end in .mdx, pictures in .png, .jpg, .gif or .webp. Everything else belongs outside the content folder."
    `);
  });
});

describe('names', () => {
  test('E16 a name that not every computer can have gets a better one', () => {
    expect(report(beside('glossary/100% sure?.mdx'))).toMatchInlineSnapshot(`
      "error file-name glossary/100% sure?.mdx:1:1
      The name "100% sure?.mdx" cannot be used by every computer and browser.
      Rename it: git mv "content/glossary/100% sure?.mdx" content/glossary/100-sure.mdx"
    `);
  });

  test.each([
    ['a#b.mdx', 'Rename it: git mv "content/glossary/a#b.mdx" content/glossary/a-b.mdx'],
    ['a b.it.mdx', 'Rename it: git mv "content/glossary/a b.it.mdx" content/glossary/a-b.it.mdx'],
    ['late (1).mdx', 'Rename it: git mv "content/glossary/late (1).mdx" content/glossary/late-1.mdx'],
    ["don't.mdx", 'Rename it: git mv "content/glossary/don\'t.mdx" content/glossary/don-t.mdx'],
    ['a"b.mdx', 'Rename it to a-b.mdx.'],
    ['a$(id).mdx', 'Rename it to a-id.mdx.'],
    ['a`b`.mdx', 'Rename it to a-b.mdx.'],
    ['a\nb.mdx', 'Rename it to a-b.mdx.'],
    ['x.mdx.', 'Rename it: git mv "content/glossary/x.mdx." content/glossary/x.mdx'],
    ['-x.mdx', 'Rename it: git mv "content/glossary/-x.mdx" content/glossary/x.mdx'],
    ['aux.mdx', 'Give it another name.'],
    ['COM1.it.mdx', 'Give it another name.'],
    ['touch.v2.mdx', 'Rename it: git mv "content/glossary/touch.v2.mdx" content/glossary/touch-v2.mdx'],
    ['touch.old.mdx', 'Rename it: git mv "content/glossary/touch.old.mdx" content/glossary/touch-old.mdx'],
    ['touch.IT.mdx', 'Rename it: git mv "content/glossary/touch.IT.mdx" content/glossary/touch.it.mdx'],
    ['Photo.JPG', 'Rename it to Photo.jpg.'],
    ['touch.MDX', 'Rename it to touch.mdx.'],
  ])('E16 %j', (name, hint) => {
    const [finding, ...more] = findingsIn(playbookFolder(beside(`glossary/${name}`)));
    expect(finding).toMatchObject({ rule: 'file-name', severity: 'error', hint });
    expect(more).toEqual([]);
  });

  test('E16 a reserved name, a language in capitals and an ending in capitals say what is the matter', () => {
    expect(report({ ...beside('glossary/nul.mdx'), 'glossary/touch.v2.mdx': 'x', 'glossary/a.JPG': 'x' }))
      .toMatchInlineSnapshot(`
      "error file-name glossary/a.JPG:1:1
      The ending of "a.JPG" is in capital letters, which some computers take for another.
      Rename it to a.jpg.

      error file-name glossary/nul.mdx:1:1
      Windows keeps the name "nul" for itself, and cannot hold such a file.
      Give it another name.

      error file-name glossary/touch.v2.mdx:1:1
      "v2" in the name "touch.v2.mdx" stands where a translation says its language.
      Rename it: git mv "content/glossary/touch.v2.mdx" content/glossary/touch-v2.mdx

      error front-matter glossary/touch.v2.mdx:1:1
      The page begins without its fields.
      Begin it with a line of ---, the fields such as id and title, and another line of ---."
    `);
  });

  test('E16 pages in a folder with such a name are judged, and can be referred to', () => {
    const user = termSource({ id: 'user', title: 'User', related: '[beside]' });
    expect(report({ ...beside('glossary/Late ones/beside.mdx'), 'glossary/user.mdx': user })).toMatchInlineSnapshot(`
      "error file-name glossary/Late ones:1:1
      The name "Late ones" cannot be used by every computer and browser.
      Rename it: git mv "content/glossary/Late ones" content/glossary/late-ones"
    `);
  });

  test('E17 a name without letters gets no suggestion', () => {
    expect(report(beside('glossary/\u{1F389}.mdx'))).toMatchInlineSnapshot(`
      "error file-name glossary/🎉.mdx:1:1
      The name "🎉.mdx" cannot be used by every computer and browser.
      No letters are left for the address: give it a name of small letters and hyphens."
    `);
  });

  test('E19 a leading underscore makes nothing private', () => {
    expect(report(beside('glossary/_secret.mdx'))).toMatchInlineSnapshot(`
      "error file-name glossary/_secret.mdx:1:1
      "_secret.mdx" begins with an underscore, which does not make a page private.
      Name it like any page, and write status: draft at its top."
    `);
  });

  test('accents are allowed in a name, in either form', () => {
    expect(report({ ...beside('glossary/caff\u00e8.mdx') })).toBe('');
    expect(report({ ...beside('glossary/caffe\u0300.mdx') })).toBe('');
  });
});

describe('E22 unfinished merges', () => {
  const conflict = '<<<<<<< HEAD\nCount it.\n||||||| base\nTell it.\n=======\nCount {it}.\n>>>>>>> other';

  test('are named where they begin, and hide what only follows from them', () => {
    expect(report(withText(`${conflict}\n\nText.\n\n${conflict}`))).toMatchInlineSnapshot(`
      "error file-conflict glossary/touch.mdx:11:1
      Two versions of this text were merged and nobody decided between them.
      Keep one of the two parts between <<<<<<< and >>>>>>>, and delete the marks.

      error file-conflict glossary/touch.mdx:21:1
      Two versions of this text were merged and nobody decided between them.
      Keep one of the two parts between <<<<<<< and >>>>>>>, and delete the marks."
    `);
  });

  test('are found among the fields and in settings', () => {
    expect(
      report({
        'glossary/touch.mdx': termSource().replace(
          'title: Touch',
          '<<<<<<< HEAD\ntitle: Touch\n=======\ntitle: Tuch\n>>>>>>> b',
        ),
        'glossary/_folder.yaml': conflict,
      }),
    ).toMatchInlineSnapshot(`
      "error file-conflict glossary/_folder.yaml:1:1
      Two versions of this text were merged and nobody decided between them.
      Keep one of the two parts between <<<<<<< and >>>>>>>, and delete the marks.

      error file-conflict glossary/touch.mdx:3:1
      Two versions of this text were merged and nobody decided between them.
      Keep one of the two parts between <<<<<<< and >>>>>>>, and delete the marks."
    `);
  });

  test('are found by a mark that was left behind', () => {
    expect(report(withText('Count it.\n=======\n>>>>>>> other'))).toMatchInlineSnapshot(`
      "error file-conflict glossary/touch.mdx:13:1
      A mark of an unfinished merge was left behind here.
      Delete the marks: the lines of <<<<<<<, ======= and >>>>>>>."
    `);
  });
});
