import { describe, expect, test } from 'vitest';
import { checkSite } from '../../../scripts/steps/check-site/check-site.ts';
import { expectedSite, type ExpectedPage, type ExpectedSite } from '../../../scripts/steps/check-site/expected-site.ts';
import { term } from '../../support/pages.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Files = Record<string, string | Uint8Array>;

const source: ExpectedPage = {
  file: 'glossary/touch/index.html',
  address: '/glossary/touch/',
  lang: 'en',
  fallbackOf: undefined,
  isIndexed: true,
  isListed: true,
};
const fallback: ExpectedPage = {
  ...source,
  file: 'it/glossary/touch/index.html',
  address: '/it/glossary/touch/',
  lang: 'it',
  fallbackOf: '/glossary/touch/',
  isIndexed: false,
  isListed: false,
};
const expected: ExpectedSite = {
  pages: [source, fallback],
  source: 'en',
  translations: ['it'],
  leadingOn: [{ file: 'glossary/tap/index.html', to: '/glossary/touch/' }],
  ids: new Set(['touch']),
  owners: new Set(['desk-lead']),
  folders: new Set(['glossary', 'glossary/words']),
};

/** A whole site for the one page that is expected, in both languages. */
const whole: Files = {
  'index.html': '<html lang="en"><a href="/glossary/touch/#where">Touch</a><script src="/_astro/a.js"></script></html>',
  'glossary/touch/index.html':
    '<html lang="en"><h2 id="where">Where</h2><a href="#where">copy</a><a href="https://example.com/">out</a></html>',
  'it/glossary/touch/index.html':
    '<html lang="it"><meta name="robots" content="noindex"><link rel="canonical" href="https://a.example/glossary/touch/"><p lang="en">Touch</p></html>',
  'glossary/tap/index.html': leadsOn('/glossary/touch/'),
  ...Object.fromEntries(
    ['attention', 'owners', 'owners/desk-lead'].flatMap((page) => [
      [`${page}/index.html`, '<html lang="en"></html>'],
      [`it/${page}/index.html`, '<html lang="it"></html>'],
    ]),
  ),
  '_astro/a.js': '',
  'search-index/en/texts/touch.json': textOf('/glossary/touch/'),
  'sitemap.xml': '<urlset><url><loc>https://a.example/glossary/touch/</loc></url></urlset>',
  ...forPrograms(),
};

/** The files for other programs, about the one page. */
function forPrograms(): Record<string, string> {
  const page = {
    id: 'touch',
    kind: 'term',
    title: 'Touch',
    summary: 'S.',
    address: '/glossary/touch/',
    file: 'touch.mdx',
  };
  const facts = { owner: null, risk: 'low', status: 'active', levels: [], hash: '00000000', languages: ['en'] };
  const days = { reviewed: null, due: null, planned: null, edited: false, changed: null };
  const head = { version: 1, edition: '2026-11-21', timeZone: 'Europe/Rome' };
  const calendar = 'BEGIN:VEVENT\r\nURL;VALUE=URI:https://a.example/glossary/to\r\n uch/\r\nEND:VEVENT\r\n';
  return {
    'api/pages.json': JSON.stringify({ ...head, pages: [{ ...page, ...facts, ...days }] }),
    'api/findings.json': JSON.stringify({ ...head, findings: [], reviews: [], owners: [] }),
    'api/schemas/pages.json': '{}',
    'api/schemas/findings.json': '{}',
    'api/schemas/validate.json': '{}',
    'api/schemas/audit.json': '{}',
    'reviews.ics': calendar,
    'owners/desk-lead/reviews.ics': calendar,
    ...Object.fromEntries(
      ['all', 'frontline', 'manager', 'leadership'].map((level) => [`year/${level}.ics`, calendar]),
    ),
    'changes.xml': '<feed><link rel="alternate" href="https://a.example/"/></feed>',
    'it/changes.xml': '<feed><link href="https://a.example/glossary/touch/"/></feed>',
  };
}

function leadsOn(to: string): string {
  return `<html lang="en"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="https://a.example${to}"><a href="${to}">Go</a></html>`;
}

function textOf(address: string): string {
  return JSON.stringify({ address, text: 'Touch', headings: [], names: 1 });
}

function check(over: Files = {}, base = '/') {
  return checkSite({ folder: temporaryFolder({ ...whole, ...over }), base, expected });
}

function without(name: string) {
  const files = Object.fromEntries(Object.entries(whole).filter(([file]) => file !== name));
  return checkSite({ folder: temporaryFolder(files), base: '/', expected });
}

/** Home with something in it. */
function home(html: string): Files {
  return { 'index.html': `<html lang="en">${html}</html>` };
}

test('has nothing to say about a whole site', () => {
  expect(check()).toEqual([]);
});

describe('pages', () => {
  test('are all there', () => {
    expect(without('it/glossary/touch/index.html')).toEqual([
      { file: 'it/glossary/touch/index.html', message: 'The page is missing.' },
    ]);
  });

  test('of owners, and of what needs attention, are there in every language', () => {
    for (const file of ['it/attention/index.html', 'owners/index.html', 'it/owners/desk-lead/index.html'])
      expect(without(file)).toEqual([{ file, message: 'The page is missing.' }]);
  });

  test('are all accounted for', () => {
    const html = '<html lang="en"></html>';
    const lists = {
      'it/index.html': html,
      '404.html': html,
      'glossary/index.html': html,
      'it/glossary/in/words/index.html': html,
      'r/touch/index.html': html,
      'help/rules/index.html': html,
    };
    expect(check(lists)).toEqual([]);

    const strays = [
      'glossary/gone/index.html',
      'glossary/in/gone/index.html',
      'r/gone/index.html',
      'owners/gone/index.html',
      'fr/index.html',
      'glossary/touch.html',
    ];
    expect(
      check(Object.fromEntries(strays.map((file) => [file, html])))
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(strays.toSorted());
  });

  test('say which language they are in', () => {
    expect(check({ 'glossary/touch/index.html': '<html lang="it"><h2 id="where"></h2></html>' })).toEqual([
      { file: source.file, message: 'The page says it is in "it", and belongs to "en".' },
    ]);
  });

  test('are marked when they show another language', () => {
    expect(check({ [fallback.file]: '<html lang="it"></html>' }).map(({ message }) => message)).toEqual([
      'The page shows the text of "en" and does not say so with lang.',
      'The page shows a text in another language, and its canonical link does not lead to /glossary/touch/.',
      'The page shows a text in another language, and is not kept from search engines.',
    ]);
  });
});

describe('links', () => {
  test.each([
    ['<a href="/gone/">x</a>', '"/gone/" leads nowhere.'],
    ['<a href="glossary/gone/">x</a>', '"glossary/gone/" leads nowhere.'],
    ['<a href="/glossary/touch">x</a>', '"/glossary/touch" lacks the slash at its end.'],
    ['<a href="/glossary/touch/#gone">x</a>', '"/glossary/touch/#gone" leads to a page without the anchor "gone".'],
    ['<a href="#gone">x</a>', '"#gone" leads to a page without the anchor "gone".'],
    ['<a href="javascript:alert(1)">x</a>', '"javascript:alert(1)" is no address we may link to.'],
    ['<form action="/gone/"></form>', '"/gone/" leads nowhere.'],
    ['<meta http-equiv="refresh" content="0;url=/gone/">', '"/gone/" leads nowhere.'],
    ['<script src="/_astro/gone.js"></script>', '"/_astro/gone.js" leads nowhere.'],
    ['<link rel="stylesheet" href="/_astro/gone.css">', '"/_astro/gone.css" leads nowhere.'],
    ['<img srcset="/a.png 1x, /b.png 2x">', '"/a.png" leads nowhere.'],
    ['<svg><use href="/icons.svg#gear"></use></svg>', '"/icons.svg#gear" leads nowhere.'],
    ['<img src="//elsewhere.example/a.png">', '"//elsewhere.example/a.png" comes from another host.'],
    [
      '<script src="https://elsewhere.example/a.js"></script>',
      '"https://elsewhere.example/a.js" comes from another host.',
    ],
  ])('%s', (html, message) => {
    expect(check(home(html))).toContainEqual({ file: 'index.html', message });
  });

  test('may lead out by https, mail and telephone, to the top, and to an anchor with accents', () => {
    const html =
      '<h2 id="è-qui"></h2><a href="#%C3%A8-qui">a</a><a href="#">b</a><a href="#top">c</a><a href="mailto:a@example.com">d</a><a href="tel:+39">e</a><a href="/?q=a">f</a>';
    expect(check(home(html))).toEqual([]);
  });

  test('are named once, however many pages have them', () => {
    expect(check({ ...home('<a href="/gone/">x</a>'), '404.html': '<a href="/gone/">x</a>' })).toEqual([
      { file: '404.html', message: '"/gone/" leads nowhere. So do 1 more.' },
    ]);
  });

  test('stay below the base path', () => {
    const moved = Object.fromEntries(
      Object.entries(whole).map(([name, text]) => [
        name,
        typeof text === 'string'
          ? text.replaceAll(/="\/|(?<=url=|a\.example|"S\.","address":")\//g, (begin) => `${begin}base/`)
          : text,
      ]),
    );
    expect(checkSite({ folder: temporaryFolder(moved), base: '/base/', expected })).toEqual([]);
    expect(check(home('<a href="/contents/">x</a>'), '/base/')).toContainEqual({
      file: 'index.html',
      message: '"/contents/" leads out of /base/, where the site lives.',
    });
  });
});

describe('markup', () => {
  test('has no attribute that the policy blocks, and no id twice', () => {
    expect(check(home('<p style="color: red" onclick="x()" id="a"></p><p id="a"></p>'))).toEqual([
      { file: 'index.html', message: '<p> has the attribute style, which the policy of the site blocks.' },
      { file: 'index.html', message: '<p> has the attribute onclick, which the policy of the site blocks.' },
      { file: 'index.html', message: 'The id "a" stands here more than once.' },
    ]);
  });

  test('says no by leaving an attribute away', () => {
    expect(check(home('<p data-hidden="false" aria-hidden="false" data-open></p>'))).toEqual([
      { file: 'index.html', message: '<p> has data-hidden="false", which scripts and styles take for a yes.' },
    ]);
  });
});

describe('files', () => {
  test.each(['_astro/a.js.map', 'entry.mjs', '.vercel/x.json', 'chunks/a.js', 'notes.md', 'search-index/other.js'])(
    '%s has no place in a site',
    (file) => {
      expect(check({ [file]: 'x' }).map((finding) => finding.file)).toEqual([file]);
    },
  );
});

describe('search', () => {
  test('finds every page with its own text', () => {
    expect(without('search-index/en/texts/touch.json')).toEqual([
      { file: 'search-index', message: 'Search in "en" does not find /glossary/touch/.' },
    ]);
  });

  test('finds nothing else', () => {
    expect(check({ 'search-index/it/texts/touch.json': textOf('/it/glossary/touch/') })).toEqual([
      { file: 'search-index/it/texts/touch.json', message: 'Search finds /it/glossary/touch/, which it must not.' },
    ]);
  });
});

describe('an address of old', () => {
  const file = 'glossary/tap/index.html';

  test('is there', () => {
    expect(without(file)).toEqual([{ file, message: 'Nothing leads on from here.' }]);
  });

  test('leads to the page that is meant, with a link, by itself and for search engines', () => {
    const message = 'The address of old does not lead on to /glossary/touch/.';
    const right = leadsOn('/glossary/touch/');
    expect(check({ [file]: leadsOn('/') })).toEqual([{ file, message }]);
    expect(check({ [file]: right.replace(/<a .*<\/a>/, '') })).toEqual([{ file, message }]);
    expect(check({ [file]: right.replace(/<meta http.*?>/, '') })).toEqual([{ file, message }]);
    expect(check({ [file]: right.replace(/<link .*?>/, '') })).toEqual([{ file, message }]);
  });

  test('is no page that search engines show', () => {
    const right = leadsOn('/glossary/touch/');
    expect(check({ [file]: right.replace('noindex', 'index') })).toEqual([
      { file, message: 'The address of old is not kept from search engines.' },
    ]);
  });
});

test('the sitemap names what is published and translated, and nothing that is not there', () => {
  const loc = (path: string) => `<loc>https://a.example${path}</loc>`;
  expect(
    check({ 'sitemap.xml': `${loc('/it/glossary/touch/')}${loc('/gone/')}` }).map(({ message }) => message),
  ).toEqual([
    '/glossary/touch/ is missing.',
    '/it/glossary/touch/ must not be here: it is a draft, or not translated.',
    '/gone/ does not exist.',
  ]);
});

test('what is expected comes from the pages: drafts are found and not listed, retired pages the other way round', () => {
  const pages = [term({ id: 'a', status: 'draft' }), term({ id: 'b', status: 'retired' }), term({ id: 'c' })];
  const config = { languages: { default: 'en', all: ['en', 'it'] } } as Parameters<typeof expectedSite>[0]['config'];
  expect(expectedSite({ pages, config, owners: [], folders: [], redirects: [] }).pages).toMatchObject([
    { file: 'glossary/a/index.html', isIndexed: true, isListed: false },
    { file: 'it/glossary/a/index.html', isIndexed: false, isListed: false, fallbackOf: '/glossary/a/' },
    { file: 'glossary/b/index.html', isIndexed: false, isListed: true },
    { file: 'it/glossary/b/index.html' },
    { file: 'glossary/c/index.html', isIndexed: true, isListed: true },
    { file: 'it/glossary/c/index.html', lang: 'it', isIndexed: false, isListed: false },
  ]);
});

describe('files for other programs', () => {
  test('are all there, a calendar for each owner and a feed in each language among them', () => {
    for (const file of Object.keys(forPrograms()))
      expect(without(file)).toEqual([{ file, message: 'The file for other programs is missing.' }]);
  });

  test('have the form that is promised, and every page', () => {
    const text = whole['api/pages.json'] as string;
    expect(check({ 'api/pages.json': text.replace('"risk":"low"', '"risk":"some"') })).toMatchObject([
      { file: 'api/pages.json', message: expect.stringContaining('pages.0.risk: ') },
    ]);
    expect(check({ 'api/pages.json': text.replace('"id":"touch"', '"id":"tuoch"') })).toEqual([
      { file: 'api/pages.json', message: 'The page touch is missing.' },
      { file: 'api/pages.json', message: 'There is no page tuoch.' },
    ]);
    expect(check({ 'api/findings.json': '{}' })[0]).toMatchObject({ file: 'api/findings.json' });
  });

  test('lead to pages that are there', () => {
    const away = (text: string) => text.replace('/glossary/to', '/glossary/no');
    for (const file of ['api/pages.json', 'reviews.ics', 'it/changes.xml'])
      expect(check({ [file]: away(whole[file] as string) })).toMatchObject([
        { file, message: expect.stringContaining('leads nowhere.') },
      ]);
  });

  test('of another kind have no place', () => {
    expect(check({ 'glossary/reviews.ics': '' })).toEqual([
      { file: 'glossary/reviews.ics', message: 'A file of this kind may not be published here.' },
    ]);
  });
});
