import fc from 'fast-check';
import { DomUtils, parseDocument, parseFeed } from 'htmlparser2';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { textsIn } from '../../src/i18n/texts.ts';
import type { Lang } from '../../src/model/localized.ts';
import { changeFeed, feedAddress } from '../../src/workspace/change-feed.ts';
import { procedure, translation, type Parts } from '../support/pages.ts';
import { siteOf } from '../support/site.ts';

const origin = new URL('https://playbook.example.com');

const parts: Parts = {
  config: { languages: { default: 'en', all: ['en', 'it'] } },
  pages: [
    procedure(
      { id: 'late', title: 'Late & lost', changed: { on: '2026-11-12', what: 'The limit is < 50 now.' } },
      {
        translations: [translation({ title: 'In ritardo', texts: { 'changed.what': 'Il limite è < 50.' } })],
      },
    ),
    procedure({ id: 'desk', title: 'Desk', changed: { on: '2026-11-19', what: 'Open until six.' } }),
    procedure({ id: 'calm', title: 'Calm' }),
    procedure({ id: 'draft', status: 'draft', reviews: [], changed: { on: '2026-11-20', what: 'Not for use yet.' } }),
  ],
};

function feed(lang: Lang = 'en', given = parts): string {
  return changeFeed(siteOf(given), { lang, origin, edition: '2026-11-21', title: textsIn(lang).published.changes });
}

test('tells what has changed, newest first, in the words of a language', () => {
  const english = parseFeed(feed());
  expect(english).toMatchObject({
    type: 'atom',
    id: 'https://playbook.example.com/changes.xml',
    title: 'What changed: Playbook',
  });
  expect(english?.items.map(({ title, link, description }) => ({ title, link, description }))).toMatchInlineSnapshot(`
    [
      {
        "description": "Open until six.",
        "link": "https://playbook.example.com/procedures/desk/",
        "title": "Desk",
      },
      {
        "description": "The limit is &lt; 50 now.",
        "link": "https://playbook.example.com/procedures/late/",
        "title": "Late &amp; lost",
      },
    ]
  `);
  expect(parseFeed(feed('it'))?.items.map(({ title, link, description }) => ({ title, link, description })))
    .toMatchInlineSnapshot(`
    [
      {
        "description": "Open until six.",
        "link": "https://playbook.example.com/it/procedures/desk/",
        "title": "Desk",
      },
      {
        "description": "Il limite è &lt; 50.",
        "link": "https://playbook.example.com/it/procedures/late/",
        "title": "In ritardo",
      },
    ]
  `);
});

test('of a playbook without news is a feed all the same, of the day of the edition', () => {
  const text = feed('en', { pages: [procedure()] });
  expect(parseFeed(text)?.items).toEqual([]);
  expect(text).toContain('<updated>2026-11-21T00:00:00.000Z</updated>');
});

test('has what RFC 4287 demands of a feed and of each entry', () => {
  const [root, ...more] = childrenOf(parseDocument(feed(), { xmlMode: true }).children);
  expect([root?.name, root?.attribs['xmlns'], more]).toEqual(['feed', 'http://www.w3.org/2005/Atom', []]);
  const one = (element: Element, name: string) => {
    const found = childrenOf(element.children).filter((child) => child.name === name);
    expect(found, name).toHaveLength(1);
    return DomUtils.textContent(found[0]!);
  };
  // 4.1.1: exactly one id, title and updated; an author, since entries have none; not more than one link to itself.
  const entries = childrenOf(root!.children).filter(({ name }) => name === 'entry');
  for (const element of [root!, ...entries]) {
    expect(URL.canParse(one(element, 'id'))).toBe(true);
    expect(one(element, 'title').trim()).not.toBe('');
    expect(one(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  }
  expect(DomUtils.textContent(childrenOf(root!.children).filter(({ name }) => name === 'author'))).toContain('Example');
  const links = childrenOf(root!.children).filter(({ name }) => name === 'link');
  expect(links.map(({ attribs }) => [attribs['rel'], attribs['href']])).toEqual([
    ['alternate', 'https://playbook.example.com/'],
    ['self', 'https://playbook.example.com/changes.xml'],
  ]);
  // 4.1.2: without content, an entry has a link to another form of it. 4.2.6: no two entries have one id.
  for (const entry of entries) expect(childrenOf(entry.children).filter(({ name }) => name === 'link')).toHaveLength(1);
  expect(new Set(entries.map((entry) => one(entry, 'id'))).size).toBe(entries.length);
});

test('is well-formed, and shows texts as they are written, whatever signs they hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
      async (words) => {
        const what = `${words.trim()} <b>&amp;]]>`;
        const text = feed('en', { pages: [procedure({ changed: { on: '2026-11-12', what } })] });
        const shown = parseDocument(parseFeed(text)?.items[0]?.description ?? '').children;
        expect(DomUtils.textContent(shown)).toBe(what);
        const { valid, errors } = await validateXML({
          xml: [{ fileName: 'changes.xml', contents: text }],
          schema: [] as never,
        });
        expect([valid, errors]).toEqual([true, []]);
      },
    ),
    { numRuns: 5 },
  );
});

test('has an address in each language', () => {
  const site = siteOf(parts);
  expect([feedAddress(site, 'en'), feedAddress(site, 'it')]).toEqual(['/changes.xml', '/it/changes.xml']);
});

type Nodes = ReturnType<typeof parseDocument>['children'];
type Element = Extract<Nodes[number], { attribs: unknown }>;

function childrenOf(nodes: Nodes): Element[] {
  return nodes.filter((node): node is Element => node.type === 'tag');
}
