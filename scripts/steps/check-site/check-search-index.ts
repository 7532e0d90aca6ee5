import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ExpectedPage } from './expected-site.ts';
import type { SiteFinding } from './finding.ts';

/** Holds Pagefind's index against the pages that search must find: none missing, none too many, each in its language. */
export function* checkSearchIndex(folder: string, expected: readonly ExpectedPage[]): Generator<SiteFinding> {
  const indexed = indexedPages(join(folder, 'pagefind/fragment'));
  const wanted = new Map(expected.filter(({ isIndexed }) => isIndexed).map(({ address, lang }) => [address, lang]));
  for (const [address, lang] of wanted) {
    if (indexed.get(address)?.lang !== lang)
      yield { file: 'pagefind', message: `Search in "${lang}" does not find ${address}.` };
  }
  for (const [address, { file }] of indexed) {
    if (!wanted.has(address)) yield { file, message: `Search finds ${address}, which it must not.` };
  }
}

/** A fragment is what search shows of a page: its address and its text. The name begins with the language. */
function indexedPages(folder: string): Map<string, { lang: string; file: string }> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names.map((name) => [
      addressIn(join(folder, name)),
      { lang: name.split('_')[0]!, file: `pagefind/fragment/${name}` },
    ]),
  );
}

function addressIn(file: string): string {
  const text = gunzipSync(readFileSync(file))
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  return (JSON.parse(text) as { url: string }).url;
}
