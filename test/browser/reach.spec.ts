import { readPage, type ReadPage } from './read-page.ts';
import { expect, listedPages, test } from './site.ts';

/** Requests at once. */
const width = 12;

test.describe.configure({ mode: 'default' });

let site: ReadonlyMap<string, ReadPage>;

test.beforeAll('follow every link from home, without script', async () => {
  site = await crawl(process.env['VADEMECUM_TEST_ADDRESS']!);
});

test('every page can be reached by links from home, in every language', async () => {
  const languages = ['', '/it', '/ro'];
  const expected = (await listedPages()).flatMap(({ address }) => languages.map((lang) => `${lang}${address}`));
  const reached = new Set([...site.keys()].map((address) => new URL(address).pathname));
  expect(expected.filter((path) => !reached.has(path))).toEqual([]);
  expect(expected.length).toBeGreaterThan(500);
});

test('everything in the site map can be reached as well', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  const reached = new Set([...site.keys()].map((address) => new URL(address).pathname));
  expect(paths.filter((path) => !reached.has(path))).toEqual([]);
});

test('no link leads nowhere', () => {
  const dead = [...site.values()].flatMap(({ address, links }) =>
    links.filter((link) => !leadsSomewhere(link)).map((link) => `${new URL(address).pathname} → ${link}`),
  );
  expect(dead).toEqual([]);
});

test('every page has a title of its own, one main heading, a language and a text', () => {
  const flawed = [...site.values()]
    .filter(({ title, headings, lang, main }) => title === '' || headings.length !== 1 || !lang || main.length < 40)
    .map(({ address, title, headings, lang }) => ({ address, title, headings, lang }));
  expect(flawed).toEqual([]);

  const inDefaultLanguage = [...site.values()].filter(({ lang }) => lang === 'en');
  expect(repeated(inDefaultLanguage.map(({ title }) => title))).toEqual([]);
});

test('no sign stands apart from the word it belongs to', () => {
  const gaps = [...site.values()].flatMap(({ address, main }) =>
    [...main.matchAll(/.{0,30}(\S [,.;:!?)](?= |$)|\( ).{0,10}/gm)].map(
      ([found]) => `${new URL(address).pathname}: ${found}`,
    ),
  );
  expect(gaps).toEqual([]);
});

async function crawl(home: string): Promise<Map<string, ReadPage>> {
  const pages = new Map<string, ReadPage>();
  let next = [home];
  while (next.length > 0) {
    const found = new Set<string>();
    for (let start = 0; start < next.length; start += width) {
      for (const page of await Promise.all(next.slice(start, start + width).map(readPage))) {
        pages.set(page.address, page);
        for (const link of page.links) found.add(link.replace(/#.*/, ''));
      }
    }
    next = [...found].filter((address) => !pages.has(address));
  }
  return pages;
}

function leadsSomewhere(link: string): boolean {
  const [address = '', anchor] = link.split('#');
  const target = site.get(address);
  if (target?.status !== 200) return false;
  return anchor === undefined || anchor === '' || target.ids.has(decodeURIComponent(anchor));
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
