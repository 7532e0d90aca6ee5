import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../../scripts/steps/check-site/list-files.ts';
import { arrayAt, encodeArray, encodeText, textAt } from '../../../../scripts/steps/search-index/cbor.ts';
import { indexSearch } from '../../../../scripts/steps/search-index/index-search.ts';
import { readFragment } from '../../../../scripts/steps/search-index/name-fragments.ts';
import { unpack } from '../../../../scripts/steps/search-index/packed-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const pages = ['en', 'it', 'ro'].flatMap((lang) =>
  Array.from({ length: 12 }, (_, index): [string, string] => [
    `${lang}/page-${index}/index.html`,
    pageHtml(lang, `page-${index}`, `Parcel ${lang} number ${index}. ${manyWords(index)}`),
  ]),
);

function pageHtml(lang: string, id: string, text: string): string {
  const marks = `data-pagefind-body data-id="${id}" data-pagefind-meta="id[data-id]"`;
  return `<html lang="${lang}"><body ${marks}><h1>${id}</h1><p>${text}</p></body></html>`;
}

/** So many words that one chunk cannot hold them. */
function manyWords(seed: number): string {
  return Array.from({ length: 400 }, (_, index) => `word${seed * 400 + index}`).join(' ');
}

async function indexed(
  files: readonly (readonly [string, string])[],
): Promise<{ folder: string; count: number; content: Record<string, string> }> {
  const folder = temporaryFolder(Object.fromEntries(files));
  const count = await indexSearch(folder);
  const output = join(folder, 'pagefind');
  return {
    folder: output,
    count,
    content: Object.fromEntries(listFiles(output).map((file) => [file, readFileSync(join(output, file), 'base64')])),
  };
}

const parts = (folder: string, lang: string): Buffer[] => {
  const [meta = ''] = readdirSync(folder).filter((name) => name.startsWith(`pagefind.${lang}_`));
  return arrayAt(unpack(readFileSync(join(folder, meta))));
};

test('makes the same files from the same pages every time, in whatever order they were written', async () => {
  const first = await indexed(pages);
  const second = await indexed(pages.toReversed());
  expect(first.count).toBe(36);
  expect(second.content).toEqual(first.content);
});

test('the text of each page lies under the name of the page', async () => {
  const { folder } = await indexed(pages);
  const names = arrayAt(parts(folder, 'it')[1]!).map((page) => textAt(arrayAt(page)[0]!));
  expect(names).toHaveLength(12);
  for (const name of names) {
    const { meta } = readFragment(unpack(readFileSync(join(folder, 'fragment', `${name}.pf_fragment`))));
    expect(name).toMatch(new RegExp(`^it_${meta['id']}_[0-9a-f]{4}$`));
  }
});

test('chunks are small and, in their order, hold every word once', async () => {
  const { folder } = await indexed(pages);
  const chunks = arrayAt(parts(folder, 'en')[2]!).map((chunk) => arrayAt(chunk).map(textAt));
  expect(chunks.length).toBeGreaterThan(5);
  const words = chunks.flatMap(([from, until, name]) => {
    const bytes = unpack(readFileSync(join(folder, 'index', `${name}.pf_index`)));
    const held = arrayAt(arrayAt(bytes)[0]!).map((word) => textAt(arrayAt(word)[0]!));
    expect([held[0], held.at(-1)]).toEqual([from, until]);
    expect(bytes.length).toBeLessThan(13_000);
    return held;
  });
  expect(new Set(words).size).toBe(words.length);
  expect(words).toContain('word4799');
});

test('two texts that claim to be one page are refused', async () => {
  const twins = ['a', 'b'].map((name): [string, string] => [
    `${name}/index.html`,
    pageHtml('en', 'twin', `Text ${name}`),
  ]);
  await expect(indexed(twins)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Two texts in "en" say that they are the page "twin".]`,
  );
});

test('leaves out the search boxes that Pagefind brings along', async () => {
  expect(readdirSync((await indexed(pages.slice(0, 1))).folder).filter((name) => name.includes('ui'))).toEqual([]);
});

test('reads and writes lists of any length', () => {
  const items = Array.from({ length: 300 }, (_, index) => encodeText(`a${index % 10}`));
  expect(arrayAt(encodeArray(items)).map(textAt)).toHaveLength(300);
  expect(arrayAt(encodeArray(items.slice(0, 3))).map(textAt)).toEqual(['a0', 'a1', 'a2']);
  expect(textAt(encodeText('ț'.repeat(200)))).toBe('ț'.repeat(200));
});
