import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../../scripts/steps/check-site/list-files.ts';
import { decode } from '../../../../scripts/steps/search-index/cbor.ts';
import { indexSearch } from '../../../../scripts/steps/search-index/index-search.ts';
import { readPostings, type Posting } from '../../../../src/base/postings.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const pages = ['en', 'it', 'ro'].flatMap((lang) =>
  Array.from({ length: 12 }, (_, index): [string, string] => [
    `${lang}/page-${index}/index.html`,
    pageHtml(lang, `page-${index}`, `<p>Parcels ${lang} number ${index}. ${manyWords(index)}</p>`),
  ]),
);

function pageHtml(lang: string, id: string, body: string): string {
  const marks = `data-pagefind-body data-id="${id}" data-pagefind-meta="id[data-id]"`;
  return `<html lang="${lang}"><body ${marks}><h1 data-pagefind-meta="title" data-pagefind-weight="10">${id}</h1>${body}</body></html>`;
}

/** So many words that one file cannot hold them. */
function manyWords(seed: number): string {
  return Array.from({ length: 400 }, (_, index) => `word${seed * 400 + index}`).join(' ');
}

async function indexed(
  files: readonly (readonly [string, string])[],
): Promise<{ count: number; files: Record<string, string> }> {
  const folder = temporaryFolder(Object.fromEntries(files));
  const count = await indexSearch(folder);
  const output = join(folder, 'search-index');
  return {
    count,
    files: Object.fromEntries(listFiles(output).map((file) => [file, readFileSync(join(output, file), 'utf8')])),
  };
}

interface List {
  pages: string[];
  chunks: [first: string, name: string][];
}

test('makes the same files from the same pages every time, in whatever order they were written', async () => {
  const first = await indexed(pages);
  const second = await indexed(pages.toReversed());
  expect(first.count).toBe(36);
  expect(second.files).toEqual(first.files);
});

test('files of words are small and, in their order, hold every word once', async () => {
  const { files } = await indexed(pages);
  const { chunks } = JSON.parse(files['en/pages.json']!) as List;
  expect(chunks.length).toBeGreaterThan(5);
  const words = chunks.flatMap(([first, name]) => {
    const text = files[`en/words/${name}.txt`]!;
    expect(text.length).toBeLessThan(6100);
    const held = text
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]!);
    expect(held[0]).toBe(first);
    return held;
  });
  expect(words).toEqual([...new Set(words)].sort());
  expect(words).toContain('word4799');
});

test('a word leads to its pages in any of its forms; headings and titles weigh more, and the title is known', async () => {
  const { files } = await indexed([
    ['a/index.html', pageHtml('en', 'a', '<p>One refund, no more.</p>')],
    ['b/index.html', pageHtml('en', 'b', '<h2 id="refunds">Refunds</h2><p>Nothing else.</p>')],
    ['c/index.html', pageHtml('en', 'refunded', '<p>Nothing.</p>')],
  ]);
  const line = Object.values(files)
    .flatMap((text) => text.split('\n'))
    .find((text) => text.startsWith('refund '))!;
  const found: Posting[] = [];
  readPostings(line, [7, line.length], (page, level, isTitle) => found.push({ page, level, isTitle }));
  expect(found.map(({ page, isTitle }) => [page, isTitle])).toEqual([
    [0, false],
    [1, false],
    [2, true],
  ]);
  const [plain, heading, title] = found.map(({ level }) => level);
  expect(heading).toBeGreaterThan(plain!);
  expect(title).toBeGreaterThan(heading!);
});

test('the text of a page lies under its id, with its headings, and where its other names begin', async () => {
  const body =
    '<p>Say sorry.</p><h2 id="when">When to call</h2><p>Soon.</p><div id="says-and-names"><p>Sofa!</p></div>';
  const { files } = await indexed([['a/index.html', pageHtml('en', 'a', body)]]);
  expect(JSON.parse(files['en/texts/a.json']!)).toEqual({
    address: '/a/',
    text: 'a. Say sorry. When to call. Soon. Sofa!',
    headings: [['when', 3, 3]],
    names: 7,
  });
});

test('two texts that claim to be one page are refused', async () => {
  const twins = ['a', 'b'].map((name): [string, string] => [
    `${name}/index.html`,
    pageHtml('en', 'twin', `<p>Text ${name}</p>`),
  ]);
  await expect(indexed(twins)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Two texts in "en" say that they are the page "twin".]`,
  );
});

test('reads what Pagefind packs: short and long numbers, texts and lists', () => {
  const bytes = Buffer.from('8801201819181a39012c1a000f4240623f3f82616180', 'hex');
  expect(() => decode(Buffer.from('f6', 'hex'))).toThrow('kind 7');
  expect(decode(bytes)).toEqual([1, -1, 25, 26, -301, 1_000_000, '??', ['a', []]]);
});
