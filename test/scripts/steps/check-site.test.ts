import { gzipSync } from 'node:zlib';
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
  '_astro/a.js': '',
  'pagefind/fragment/en_1.pf_fragment': fragment('/glossary/touch/'),
  'sitemap.xml': '<urlset><url><loc>https://a.example/glossary/touch/</loc></url></urlset>',
};

function fragment(url: string): Uint8Array {
  return gzipSync(`pagefind_dcd${JSON.stringify({ url })}`);
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

  test('are all accounted for', () => {
    const html = '<html lang="en"></html>';
    const lists = {
      'it/index.html': html,
      '404.html': html,
      'glossary/index.html': html,
      'it/glossary/in/words/index.html': html,
      'r/touch/index.html': html,
      'owners/desk-lead/index.html': html,
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
          ? text.replaceAll('="/', '="/base/').replace('example/glossary', 'example/base/glossary')
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
  test.each(['_astro/a.js.map', 'entry.mjs', '.vercel/x.json', 'chunks/a.js', 'notes.md', 'pagefind/other.js'])(
    '%s has no place in a site',
    (file) => {
      expect(check({ [file]: 'x' }).map((finding) => finding.file)).toEqual([file]);
    },
  );
});

describe('search', () => {
  test('finds every page with its own text', () => {
    expect(without('pagefind/fragment/en_1.pf_fragment')).toEqual([
      { file: 'pagefind', message: 'Search in "en" does not find /glossary/touch/.' },
    ]);
  });

  test('finds nothing else', () => {
    expect(check({ 'pagefind/fragment/it_2.pf_fragment': fragment('/it/glossary/touch/') })).toEqual([
      { file: 'pagefind/fragment/it_2.pf_fragment', message: 'Search finds /it/glossary/touch/, which it must not.' },
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
  expect(expectedSite({ pages, config, owners: [], folders: [] }).pages).toMatchObject([
    { file: 'glossary/a/index.html', isIndexed: true, isListed: false },
    { file: 'it/glossary/a/index.html', isIndexed: false, isListed: false, fallbackOf: '/glossary/a/' },
    { file: 'glossary/b/index.html', isIndexed: false, isListed: true },
    { file: 'it/glossary/b/index.html' },
    { file: 'glossary/c/index.html', isIndexed: true, isListed: true },
    { file: 'it/glossary/c/index.html', lang: 'it', isIndexed: false, isListed: false },
  ]);
});
