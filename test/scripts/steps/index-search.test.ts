import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { arrayAt, encodeArray, textAt } from '../../../scripts/steps/cbor.ts';
import { listFiles } from '../../../scripts/steps/check-site/list-files.ts';
import { indexSearch } from '../../../scripts/steps/index-search.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const pages = ['en', 'it', 'ro'].flatMap((lang) =>
  Array.from({ length: 12 }, (_, index): [string, string] => [
    `${lang}/page-${index}/index.html`,
    pageHtml(lang, index),
  ]),
);

function pageHtml(lang: string, index: number): string {
  const filter = (name: string, value: string) => `<span data-pagefind-filter="${name}">${value}</span>`;
  const filters =
    filter('kind', `kind ${index % 5}`) +
    filter('owner', `owner ${index % 7}`) +
    filter('level', `level ${index % 3}`) +
    filter('channel', `channel ${index % 4}`);
  return `<html lang="${lang}"><body data-pagefind-body>${filters}<h1>Page ${index}</h1><p>Parcel ${lang} number ${index}.</p></body></html>`;
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

test('makes the same files from the same pages every time, in whatever order they were written', async () => {
  const first = await indexed(pages);
  const second = await indexed(pages.toReversed());
  expect(first.count).toBe(36);
  expect(second.content).toEqual(first.content);
});

test('keeps every filter, and names each file as the list of filters does', async () => {
  const { folder } = await indexed(pages);
  const [meta = ''] = readdirSync(folder).filter((name) => name.startsWith('pagefind.en_'));
  const [, , , filters] = arrayAt(gunzipSync(readFileSync(join(folder, meta))).subarray(12));
  const named = arrayAt(filters!).map((filter) => arrayAt(filter).map(textAt));
  expect(named.map(([name]) => name)).toEqual(['channel', 'kind', 'level', 'owner']);

  const values = named.map(([, id]) =>
    arrayAt(arrayAt(gunzipSync(readFileSync(join(folder, 'filter', `${id}.pf_filter`))).subarray(12))[1]!),
  );
  expect(values.map((list) => list.map((value) => textAt(arrayAt(value)[0]!)))).toEqual([
    ['channel 0', 'channel 1', 'channel 2', 'channel 3'],
    ['kind 0', 'kind 1', 'kind 2', 'kind 3', 'kind 4'],
    ['level 0', 'level 1', 'level 2'],
    ['owner 0', 'owner 1', 'owner 2', 'owner 3', 'owner 4', 'owner 5', 'owner 6'],
  ]);
});

test('leaves out the search boxes that Pagefind brings along', async () => {
  expect(readdirSync((await indexed(pages.slice(0, 1))).folder).filter((name) => name.includes('ui'))).toEqual([]);
});

test('reads and writes lists of any length', () => {
  const items = Array.from({ length: 300 }, (_, index) => Buffer.from([0x62, 0x61, 0x30 + (index % 10)]));
  expect(arrayAt(encodeArray(items)).map(textAt)).toHaveLength(300);
  expect(arrayAt(encodeArray(items.slice(0, 3))).map(textAt)).toEqual(['a0', 'a1', 'a2']);
});
