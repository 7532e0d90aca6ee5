import { describe, expect, test } from 'vitest';
import { pageSources } from '../support/page-sources.ts';
import { findingsOf, placeOf, report, termSource, withFields, withText } from '../support/playbook-folder.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
const other = { 'glossary/other.mdx': termSource({ id: 'other', title: 'Other' }, '## When to count\n\nNow.') };

describe('ids', () => {
  test('L02 of two pages with one id, the later is told', () => {
    expect(report({ ...withFields({}), ...{ 'principles/a.mdx': pageSources.principle({ id: 'touch' }) } }))
      .toMatchInlineSnapshot(`
      "error id-repeated principles/a.mdx:2:5
      "touch" is the id of two pages: this one and content/glossary/touch.mdx.
      Give the newer of the two another id."
    `);
  });

  test('L03 an id has one form', () => {
    expect(report(withFields({ id: '../../../evil' }))).toMatchInlineSnapshot(`
      "error id-shape glossary/touch.mdx:2:5
      "../../../evil" cannot be an id.
      An id has small letters, digits and single hyphens, like late-delivery."
    `);
  });

  test.each([
    '/evil',
    '__proto__',
    'Touch',
    'touch_it',
    'touch--it',
    '-touch',
    'touch-',
    'tòuch',
    'touch it',
    'constructor',
    'a'.repeat(81),
    '404',
    '""',
    'touch\u200b',
    'touch/it',
    '%2e%2e',
  ])('L03 %s cannot be one', (id) => {
    expect(
      findingsOf(withFields({ id: id.startsWith('%') || id === '404' ? id : JSON.stringify(id) })).map(
        ({ rule, range }) => [rule, range.line],
      ),
    ).toEqual([[id.startsWith('%') ? 'front-matter' : 'id-shape', 2]]);
  });
});

describe('links', () => {
  test('L05 a link to no page names the nearest', () => {
    expect(report(withText('See [one](/glossary/tuch/), [two](./tuch.mdx) and [three](/nowhere/at/all/).')))
      .toMatchInlineSnapshot(`
      "error link-broken glossary/touch.mdx:11:5
      The link "/glossary/tuch/" leads to no page.
      Write /glossary/touch/, if that is the page you mean.

      error link-broken glossary/touch.mdx:11:29
      The link "./tuch.mdx" leads to no page.
      Write ./touch.mdx, if that is the page you mean.

      error link-broken glossary/touch.mdx:11:51
      The link "/nowhere/at/all/" leads to no page.
      Link to a page of the playbook, or take the link out."
    `);
  });

  test('L06 a link to no heading names the nearest', () => {
    expect(report({ ...other, ...withText('## Why\n\n[a](#wyh), [b](#gone), [c](./other.mdx#when-to-cuont).') }))
      .toMatchInlineSnapshot(`
      "error anchor-broken glossary/touch.mdx:13:1
      There is no heading "#wyh" on this page.
      Write #why, if that is the heading you mean.

      error anchor-broken glossary/touch.mdx:13:12
      There is no heading "#gone" on this page.
      Link to one of its headings, or to the page as a whole.

      error anchor-broken glossary/touch.mdx:13:24
      There is no heading "#when-to-cuont" in "Other".
      Write #when-to-count, if that is the heading you mean."
    `);
  });

  test('L07 a link to the file leads to the page', () => {
    expect(
      report({ ...other, ...withText('[a](./other.mdx), [b](other), [c](/glossary/other/#when-to-count).') }),
    ).toBe('');
  });

  test('L08 another case, and no slash at the end', () => {
    expect(report({ ...other, ...withText('[a](/Glossary/other), [b](./Other.mdx).') })).toMatchInlineSnapshot(`
      "warning link-form glossary/touch.mdx:11:1
      The link "/Glossary/other" is written in another way than what it leads to.
      Write /glossary/other/.

      warning link-form glossary/touch.mdx:11:23
      The link "./Other.mdx" is written in another way than what it leads to.
      Write ./other.mdx."
    `);
  });

  test('L11 a link to a retired page names its successor', () => {
    const retired = {
      'glossary/old.mdx': termSource({ id: 'old', title: 'Old', status: 'retired', replacedBy: 'touch' }),
    };
    expect(report({ ...retired, ...withText('[a](./old.mdx)') })).toMatchInlineSnapshot(`
      "warning link-retired glossary/touch.mdx:11:1
      "Old" is retired.
      Name touch instead, which took its place."
    `);
  });

  test('L12 nothing leads out of the content folder', () => {
    expect(
      report(
        withText(
          '[a](../../../../etc/passwd) ![A thing](../../../../etc/passwd) ![A thing][p]\n\n[p]: ..%2f..%2f..%2f..%2fetc/passwd',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "error link-broken glossary/touch.mdx:11:1
      The link "../../../../etc/passwd" leads out of the content folder.
      Link to a page of the playbook, or take the link out.

      error image-missing glossary/touch.mdx:11:29
      The picture "../../../../etc/passwd" lies outside the content folder.
      Put the picture beside the page, and write its name.

      error image-missing glossary/touch.mdx:11:64
      The picture "..%2f..%2f..%2f..%2fetc/passwd" lies outside the content folder.
      Put the picture beside the page, and write its name."
    `);
    expect(report(withText('![A thing](/etc/passwd) ![A thing](file:///etc/passwd) ![A thing](//host/a.png)')))
      .toMatchInlineSnapshot(`
        "error image-missing glossary/touch.mdx:11:1
        The picture "/etc/passwd" is named from the root of the site.
        Put the picture beside the page, and write its name.

        error prose-code glossary/touch.mdx:11:25
        The address is a place on your own computer, where nobody else can go.
        Put a picture beside the page and write its name; link to a page by its path, such as ./late-delivery.mdx.

        error prose-code glossary/touch.mdx:11:56
        An address cannot begin with "//".
        Write an address that begins with https:, mailto: or tel:, or the path of a page."
      `);
  });

  test('L20 links without words, or with words that say nothing', () => {
    expect(report({ ...other, ...withText('[](./other.mdx), [click here](./other.mdx), https://example.com/x') }))
      .toMatchInlineSnapshot(`
      "warning link-text glossary/touch.mdx:11:1
      The link has no words to click.
      Write in the link what the reader finds behind it.

      warning link-text glossary/touch.mdx:11:18
      The words "click here" do not say where the link leads.
      Write in the link what the reader finds behind it.

      warning link-text glossary/touch.mdx:11:45
      The words of the link are its address.
      Write in the link what the reader finds behind it."
    `);
  });
});

describe('the whole', () => {
  test('L13 a circle is printed', () => {
    const path = (id: string, needs: string) => pageSources.path({ id, title: id, needs: `[${needs}]` });
    const files = {
      'paths/one.mdx': path('one', 'two'),
      'paths/two.mdx': path('two', 'three'),
      'paths/three.mdx': path('three', 'one'),
    };
    const beside = { 'roles/adviser.mdx': pageSources.role(), 'procedures/late-delivery.mdx': pageSources.procedure() };
    expect(report({ ...files, ...beside })).toMatchInlineSnapshot(`
      "error prerequisite-cycle paths/one.mdx:11:9
      "one" needs "two", which needs "three", which needs "one".
      Take one of these out of \`needs\`: the path that comes first needs none of the others."
    `);
  });

  test('L14 a page that no other leads to', () => {
    expect(report({ 'procedures/late-delivery.mdx': pageSources.procedure({ status: 'unverified' }) }))
      .toMatchInlineSnapshot(`
      "warning page-orphan procedures/late-delivery.mdx:2:5
      No other page leads to "Late delivery".
      Link to it from the pages whose readers need it."
    `);
  });

  test('a field that names no page, or one of another kind', () => {
    expect(
      report({
        'scorecards/card.mdx': pageSources.scorecard({ metrics: '[top-bxo, touch]' }),
        ...withFields({ related: '[tuoch]' }),
        'metrics/top-box.mdx': pageSources.metric(),
      }),
    ).toMatchInlineSnapshot(`
      "error reference-unknown glossary/touch.mdx:9:11
      There is no page "tuoch".
      Write touch, if that is the page you mean.

      error reference-unknown scorecards/card.mdx:9:11
      There is no page "top-bxo".
      Write top-box, if that is the page you mean.

      error reference-kind scorecards/card.mdx:9:20
      \`metrics\` wants a metric; "touch" is a term.
      Name a metric here."
    `);
  });
});

describe('headings and items', () => {
  test('L17 two equal headings', () => {
    expect(report(withText('## When\n\nNow.\n\n## When\n\nThen.'))).toMatchInlineSnapshot(`
      "warning heading-repeated glossary/touch.mdx:15:1
      The heading "When" stands in line 11 already.
      Word one of them so that it says how they differ."
    `);
  });

  test('L19 a level that is left out, a second title, a heading without words', () => {
    expect(report(withText('### Deep\n\nA.\n\n# Title\n\nB.\n\n##\n\nC.'))).toMatchInlineSnapshot(`
      "warning heading-order glossary/touch.mdx:11:1
      "Deep" has level 3, and the heading above it level 1.
      Begin it with ##.

      warning heading-order glossary/touch.mdx:15:1
      "Title" is a second title.
      Begin it with ## instead of #: the title of the page stands at its top already.

      warning heading-order glossary/touch.mdx:19:1
      The heading has no words.
      Write what the section is about, or take the heading out."
    `);
  });

  test('L19 a line in bold that is meant as a heading', () => {
    expect(report(withText('**When to count**\n\nNow.\n\n**Customer:** Hello.\n\n**Always.**'))).toMatchInlineSnapshot(`
      "warning markdown-missed glossary/touch.mdx:11:1
      "When to count" stands alone in bold and is no heading.
      Write ## When to count, so that the outline shows it."
    `);
  });

  test('L23 two equal items of a checklist', () => {
    expect(
      report({ 'checklists/check.mdx': pageSources.checklist({}, '- [ ] Read it.\n- [ ] Weigh it.\n- [ ] Read  it.') }),
    ).toMatchInlineSnapshot(`
      "error task-repeated checklists/check.mdx:13:1
      "Read it." stands twice in this checklist, in lines 11 and 13.
      Take one of them out, or say how they differ."
    `);
  });
});

describe('pictures', () => {
  test('M14 a picture that is not there names the nearest', () => {
    expect(report({ ...withText('![A parcel with its seal](./parcle.png)'), 'glossary/parcel.png': png }))
      .toMatchInlineSnapshot(`
      "error image-missing glossary/touch.mdx:11:1
      There is no picture "./parcle.png".
      Write ./parcel.png, if that is the picture you mean."
    `);
  });

  test('M16 bytes of another kind than the name says, and kinds that are not shown', () => {
    expect(
      report({
        'glossary/a.png': '<svg onload="x" />',
        'glossary/b.jpg': png,
        'glossary/c.gif': '',
        'glossary/d.heic': 'x',
        'glossary/e.svg': '<svg><script>x</script></svg>',
        'glossary/f.avif': 'x',
      }),
    ).toMatchInlineSnapshot(`
      "error file-kind glossary/a.png:1:1
      "a.png" is no PNG picture, whatever its name says.
      Open it in a picture program and save it as PNG, JPEG, GIF or WebP.

      error file-kind glossary/b.jpg:1:1
      "b.jpg" is a PNG picture with the ending of another kind.
      Rename it to b.png, here and where it is shown.

      error file-kind glossary/c.gif:1:1
      The picture "c.gif" is empty.
      Copy it to this place again.

      error file-kind glossary/d.heic:1:1
      "d.heic" is a picture of a kind that is not shown here.
      Open it in a picture program and save it as PNG, JPEG, GIF or WebP.

      error file-kind glossary/e.svg:1:1
      "e.svg" is a picture of a kind that is not shown here.
      Open it in a picture program and save it as PNG, JPEG, GIF or WebP.

      error file-kind glossary/f.avif:1:1
      "f.avif" is a picture of a kind that is not shown here.
      Open it in a picture program and save it as PNG, JPEG, GIF or WebP."
    `);
  });

  test('M18 a picture that nothing is said of, or only its name', () => {
    expect(report({ ...withText('![](./parcel.png)\n\n![parcel.png](./parcel.png)'), 'glossary/parcel.png': png }))
      .toMatchInlineSnapshot(`
      "error image-alt glossary/touch.mdx:11:1
      Nothing says what the picture "./parcel.png" shows.
      Say between the square brackets what the picture shows: ![A parcel with its seal on the left](…).

      warning image-alt glossary/touch.mdx:13:1
      "parcel.png" is the name of the file, not what the picture shows.
      Say between the square brackets what the picture shows: ![A parcel with its seal on the left](…)."
    `);
  });
});

test('a page whose fields do not fit is still judged by its text', () => {
  expect(
    findingsOf({ ...withFields({ title: '', owner: 'nobody' }, '### Deep\n\n[a](#gone) and <Term id="gone" />.') }).map(
      placeOf,
    ),
  ).toMatchInlineSnapshot(`
    [
      "error field-value glossary/touch.mdx:3:1",
      "error owner-unknown glossary/touch.mdx:5:8",
      "warning heading-order glossary/touch.mdx:11:1",
      "error anchor-broken glossary/touch.mdx:13:1",
      "error reference-unknown glossary/touch.mdx:13:16",
    ]
  `);
});
