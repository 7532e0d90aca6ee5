import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedPage } from './expected-site.ts';
import type { SiteFinding } from './finding.ts';

/** Holds the search index against the pages that search must find: none missing, none too many, each in its language. */
export function* checkSearchIndex(folder: string, expected: readonly ExpectedPage[]): Generator<SiteFinding> {
  const indexed = indexedPages(folder);
  const wanted = new Map(expected.filter(({ isIndexed }) => isIndexed).map(({ address, lang }) => [address, lang]));
  for (const [address, lang] of wanted) {
    if (indexed.get(address)?.lang !== lang)
      yield { file: 'search-index', message: `Search in "${lang}" does not find ${address}.` };
  }
  for (const [address, { file }] of indexed) {
    if (!wanted.has(address)) yield { file, message: `Search finds ${address}, which it must not.` };
  }
}

/** The address of every text that search shows of a page, and the language it is indexed in. */
function indexedPages(folder: string): Map<string, { lang: string; file: string }> {
  const files = globSync('search-index/*/texts/*.json', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return new Map(
    files.sort().map((file) => {
      const { address } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { address: string };
      return [address, { lang: file.split('/')[1]!, file }];
    }),
  );
}
